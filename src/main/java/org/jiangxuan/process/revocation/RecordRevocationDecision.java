package org.jiangxuan.process.revocation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the first key: what the secretariat decides, and why. */
@Component("recordRevocationDecision")
class RecordRevocationDecision implements TaskListener {

    private final Revocations revocations;

    RecordRevocationDecision(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        revocations.decide(
                values.businessKey(), values.chose("decision", "revoke"), values.text("reason"), values.by());
    }
}
