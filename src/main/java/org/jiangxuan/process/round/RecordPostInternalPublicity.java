package org.jiangxuan.process.round;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Stores when and where the enterprise posted its publicity (N40). */
@Component("recordPostInternalPublicity")
class RecordPostInternalPublicity implements TaskListener {

    private final Publicities publicities;

    RecordPostInternalPublicity(Publicities publicities) {
        this.publicities = publicities;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        publicities.postInternal(values.businessKey(), values.date("postedOn"), values.text("place"));
    }
}
