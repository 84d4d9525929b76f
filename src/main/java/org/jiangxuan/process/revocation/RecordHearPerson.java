package org.jiangxuan.process.revocation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores that the person was heard, or did not come. */
@Component("recordHearPerson")
class RecordHearPerson implements TaskListener {

    private final Revocations revocations;

    RecordHearPerson(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        revocations.hear(values.businessKey(), values.date("heardOn"), values.text("statement"), values.by());
    }
}
