package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the announcement, which names the craftsmen (N46, N59). */
@Component("recordAnnounce")
class RecordAnnounce implements TaskListener {

    private final Commendations commendations;

    RecordAnnounce(Commendations commendations) {
        this.commendations = commendations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        commendations.announce(
                values.businessKey(), values.text("announcementNumber"), values.date("announcedOn"), values.by());
    }
}
