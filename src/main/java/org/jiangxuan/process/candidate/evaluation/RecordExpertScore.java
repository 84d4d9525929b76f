package org.jiangxuan.process.candidate.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.Elements;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores one expert's scores (N44), or that the expert is recused and why. */
@Component("recordExpertScore")
class RecordExpertScore extends CandidateTaskListener {

    private static final List<String> CRITERIA = List.of("c4", "c5", "c6");

    private final Evaluations evaluations;
    private final Recusals recusals;

    RecordExpertScore(CaseLog log, Evaluations evaluations, Recusals recusals) {
        super(log);
        this.evaluations = evaluations;
        this.recusals = recusals;
    }

    @Override
    protected String store(String number, TaskValues values) {
        long assignment = Elements.id(values.task(), "assignment");
        boolean recused = values.chose("decision", "recuse");
        if (recused) {
            recusals.recuse(assignment, values.text("reason"), values.by());
        } else {
            evaluations.recordScore(assignment, points(values), values.text("comment"), values.by());
        }
        values.task().getExecution().setVariableLocal("recused", recused);
        return recused ? "recused" : "scored";
    }

    /** Those that were entered; what is missing, the score sheet says at its field. */
    private static Map<String, BigDecimal> points(TaskValues values) {
        return CRITERIA.stream()
                .filter(field -> !values.text(field).isEmpty())
                .collect(Collectors.toMap(field -> field.toUpperCase(Locale.ROOT), values::decimal));
    }
}
