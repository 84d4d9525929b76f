package org.jiangxuan.process.campaign;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Forms the panel and assigns its members to the candidates (N44). */
@Component("recordFormPanel")
class RecordFormPanel implements TaskListener {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,，、;；]+");

    private final Evaluations evaluations;

    RecordFormPanel(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        List<String> experts = SEPARATORS
                .splitAsStream(values.text("experts"))
                .filter(id -> !id.isEmpty())
                .toList();
        evaluations.formPanel(values.businessKey(), experts, values.by());
    }
}
