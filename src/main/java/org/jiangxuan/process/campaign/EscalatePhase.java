package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.Deadlines;
import org.springframework.stereotype.Component;

/** When a phase's end has passed: has the work left in it escalated. Nothing is dropped for being late. */
@Component("escalatePhase")
class EscalatePhase implements JavaDelegate {

    private final Deadlines deadlines;

    EscalatePhase(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.passed(execution.getProcessBusinessKey(), PhaseSteps.window(execution));
    }
}
