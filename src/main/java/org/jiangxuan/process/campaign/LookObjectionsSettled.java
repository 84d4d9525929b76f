package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.honour.Commendations;
import org.springframework.stereotype.Component;

/**
 * Before the campaign waits for objections: looks whether any candidate is still held or on a notice of their own. The sweep
 * counts again every hour.
 */
@Component("lookObjectionsSettled")
class LookObjectionsSettled implements ExecutionListener {

    private final Commendations commendations;

    LookObjectionsSettled(Commendations commendations) {
        this.commendations = commendations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        boolean settled = commendations
                .gather(execution.getProcessBusinessKey())
                .waiting()
                .isEmpty();
        execution.getProcessInstance().setVariable("objectionsSettled", settled);
    }
}
