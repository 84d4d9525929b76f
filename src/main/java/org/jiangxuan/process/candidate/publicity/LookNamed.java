package org.jiangxuan.process.candidate.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Stage;
import org.springframework.stereotype.Component;

/**
 * Before waiting to be named: looks, under the candidate's lock, whether this candidate is named or struck from the list
 * already (N46).
 */
@Component("lookNamed")
class LookNamed implements ExecutionListener {

    private final CandidateStages stages;
    private final Commendations commendations;

    LookNamed(CandidateStages stages, Commendations commendations) {
        this.stages = stages;
        this.commendations = commendations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        boolean named = stages.locked(number).atLeast(Stage.NAMED);
        execution.setVariable("namingSettled", named || commendations.isStruck(number));
    }
}
