package org.jiangxuan.process.revocation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores whether the supervision found the report substantiated (N58). */
@Component("recordVerifyReport")
class RecordVerifyReport implements TaskListener {

    private final Revocations revocations;

    RecordVerifyReport(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        boolean substantiated = values.chose("decision", "substantiated");
        revocations.verify(values.businessKey(), substantiated, values.text("findings"), values.by());
        task.setVariable("substantiated", substantiated);
    }
}
