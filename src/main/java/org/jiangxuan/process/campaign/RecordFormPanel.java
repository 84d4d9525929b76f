package org.jiangxuan.process.campaign;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.RecusalText;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Takes the known recusals, forms the panel and assigns its members to the candidates (N44). */
@Component("recordFormPanel")
class RecordFormPanel implements TaskListener {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,，、;；]+");

    private final Evaluations evaluations;
    private final Recusals recusals;

    RecordFormPanel(Evaluations evaluations, Recusals recusals) {
        this.evaluations = evaluations;
        this.recusals = recusals;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        List<String> experts = SEPARATORS
                .splitAsStream(values.text("experts"))
                .filter(id -> !id.isEmpty())
                .toList();
        for (RecusalText.Line line : RecusalText.parse(values.text("recusals"))) {
            recusals.declare(values.businessKey(), line.number(), line.expertId(), line.reason(), values.by());
        }
        evaluations.formPanel(values.businessKey(), experts, values.by());
    }
}
