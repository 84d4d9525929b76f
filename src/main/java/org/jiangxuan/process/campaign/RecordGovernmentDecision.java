package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the government's approval (N46). */
@Component("recordGovernmentDecision")
class RecordGovernmentDecision implements TaskListener {

    private final Honours honours;

    RecordGovernmentDecision(Honours honours) {
        this.honours = honours;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        honours.recordGovernmentDecision(
                values.businessKey(), values.text("approvalNumber"), values.date("approvedOn"), values.by());
    }
}
