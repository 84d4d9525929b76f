package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.TwoKeys;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the first of the two keys that send the clean names ahead (AMB-17). */
@Component("recordFirstKey")
class RecordFirstKey implements TaskListener {

    private final TwoKeys keys;

    RecordFirstKey(TwoKeys keys) {
        this.keys = keys;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        keys.recordFirstKey(
                values.businessKey(), values.chose("decision", "send-ahead"), values.text("reason"), values.by());
    }
}
