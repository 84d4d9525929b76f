package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Gathered;
import org.springframework.stereotype.Component;

/** Looks who can be reported to the government now, and whether anyone is left at all (AMB-17). */
@Component("gatherReport")
class GatherReport implements JavaDelegate {

    private final Commendations commendations;

    GatherReport(Commendations commendations) {
        this.commendations = commendations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Gathered gathered = commendations.gather(execution.getProcessBusinessKey());
        execution.setVariable("anyoneToReport", gathered.anyoneToReport());
        execution.setVariable("anyoneLeft", gathered.anyoneLeft());
    }
}
