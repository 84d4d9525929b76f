package org.jiangxuan.process.step;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Gives every new task its due date. */
@Component("setDueDate")
class SetDueDate implements TaskListener {

    private final DueDates dueDates;

    SetDueDate(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    @Override
    public void notify(DelegateTask task) {
        String campaign = (String) task.getVariable(Keys.CAMPAIGN);
        String businessKey = task.getExecution().getProcessBusinessKey();
        task.setDueDate(Date.from(dueDates.of(
                campaign,
                task.getTaskDefinitionKey(),
                businessKey,
                task.getCreateTime().toInstant())));
    }
}
