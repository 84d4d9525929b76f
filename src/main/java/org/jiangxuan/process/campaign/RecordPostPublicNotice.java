package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Stores when and where the public notice was posted (N45). */
@Component("recordPostPublicNotice")
class RecordPostPublicNotice implements TaskListener {

    private final Publicities publicities;

    RecordPostPublicNotice(Publicities publicities) {
        this.publicities = publicities;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        publicities.postPublicNotice(
                values.businessKey(), values.date("postedOn"), values.text("noticeNumber"), values.text("url"));
    }
}
