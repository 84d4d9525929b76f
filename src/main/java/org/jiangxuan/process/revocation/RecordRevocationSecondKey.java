package org.jiangxuan.process.revocation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the second key, turned or refused by another person. */
@Component("recordRevocationSecondKey")
class RecordRevocationSecondKey implements TaskListener {

    private final Revocations revocations;

    RecordRevocationSecondKey(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        boolean revoked = revocations.confirm(
                values.businessKey(), values.chose("decision", "confirm"), values.optionalText("reason"), values.by());
        task.setVariable("revoked", revoked);
    }
}
