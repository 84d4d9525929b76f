package org.jiangxuan.process.candidate.evaluation;

import java.util.Map;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateTaskListener;
import org.jiangxuan.process.step.Elements;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores one expert's scores (N44). */
@Component("recordExpertScore")
class RecordExpertScore extends CandidateTaskListener {

    private final Evaluations evaluations;

    RecordExpertScore(CaseLog log, Evaluations evaluations) {
        super(log);
        this.evaluations = evaluations;
    }

    @Override
    protected String store(String number, TaskValues values) {
        evaluations.recordScore(
                Elements.id(values.task(), "assignment"),
                Map.of("C4", values.decimal("c4"), "C5", values.decimal("c5"), "C6", values.decimal("c6")),
                values.text("comment"),
                values.by());
        return "scored";
    }
}
