package org.jiangxuan.process.step;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.campaign.CampaignSchedule;
import org.springframework.stereotype.Component;

/** Gives every new task its due date from the campaign's schedule. */
@Component("setDueDate")
class SetDueDate implements TaskListener {

    private final CampaignSchedule schedule;

    SetDueDate(CampaignSchedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public void notify(DelegateTask task) {
        String campaign = (String) task.getVariable(Keys.CAMPAIGN);
        task.setDueDate(Date.from(schedule.due(campaign, task.getTaskDefinitionKey())));
    }
}
