package org.jiangxuan.process.revocation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores that finance has recovered the award money (N58). */
@Component("recordRecoverMoney")
class RecordRecoverMoney implements TaskListener {

    private final Revocations revocations;

    RecordRecoverMoney(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        revocations.recover(values.businessKey(), values.date("recoveredOn"), values.text("voucher"), values.by());
    }
}
