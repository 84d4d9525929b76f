package org.jiangxuan.process.ownpublicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.jiangxuan.publicity.OwnPublicities;
import org.springframework.stereotype.Component;

/** Closes the candidate's own publicity under the lock under which objections are filed (N45). */
@Component("closeOwnPublicity")
class CloseOwnPublicity extends CandidateStep {

    private final OwnPublicities publicities;

    CloseOwnPublicity(CaseLog log, OwnPublicities publicities) {
        super(log);
        this.publicities = publicities;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        publicities.close(execution.getProcessBusinessKey(), number, StatedLevel.of(execution));
        return "closed";
    }
}
