package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.TwoKeys;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the second of the two keys, which another person has to turn (AMB-17). */
@Component("recordSecondKey")
class RecordSecondKey implements TaskListener {

    private final TwoKeys keys;

    RecordSecondKey(TwoKeys keys) {
        this.keys = keys;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        boolean both = keys.recordSecondKey(
                values.businessKey(), values.chose("decision", "confirm"), values.text("reason"), values.by());
        task.setVariable("bothKeys", both);
    }
}
