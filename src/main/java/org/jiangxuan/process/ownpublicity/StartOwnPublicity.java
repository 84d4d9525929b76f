package org.jiangxuan.process.ownpublicity;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.process.step.CandidateStep;
import org.jiangxuan.publicity.OwnPublicities;
import org.springframework.stereotype.Component;

/** Gives the timer the instant at which the candidate's own publicity ends (N40, N45). */
@Component("startOwnPublicity")
class StartOwnPublicity extends CandidateStep {

    private final OwnPublicities publicities;

    StartOwnPublicity(CaseLog log, OwnPublicities publicities) {
        super(log);
        this.publicities = publicities;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        var publicity = publicities
                .of(execution.getProcessBusinessKey(), StatedLevel.of(execution))
                .orElseThrow();
        execution.setVariable("ownPublicityEndsAt", Date.from(publicity.endsAt()));
        return ChinaTime.format(publicity.lastDay());
    }
}
