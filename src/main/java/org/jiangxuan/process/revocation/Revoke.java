package org.jiangxuan.process.revocation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.honour.Revocations;
import org.springframework.stereotype.Component;

/** Bars the person for good and ends the case; tells whether money has to be recovered (N58, AMB-19). */
@Component("revoke")
class Revoke implements JavaDelegate {

    private final Revocations revocations;

    Revoke(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("moneyDue", revocations.revoke(execution.getProcessBusinessKey()));
    }
}
