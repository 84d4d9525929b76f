package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.Deadlines;
import org.springframework.stereotype.Component;

/** Some working days before a phase ends: has those reminded who have work left in it. */
@Component("remindPhase")
class RemindPhase implements JavaDelegate {

    private final Deadlines deadlines;

    RemindPhase(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.approaching(execution.getProcessBusinessKey(), PhaseSteps.window(execution));
    }
}
