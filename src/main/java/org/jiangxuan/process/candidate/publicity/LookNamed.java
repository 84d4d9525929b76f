package org.jiangxuan.process.candidate.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Stage;
import org.springframework.stereotype.Component;

/** Before waiting to be named: looks, under the candidate's lock, whether this candidate is named already (N46). */
@Component("lookNamed")
class LookNamed implements ExecutionListener {

    private final CandidateStages stages;

    LookNamed(CandidateStages stages) {
        this.stages = stages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Stage stage = stages.locked(execution.getProcessBusinessKey());
        execution.setVariable("namingSettled", stage.atLeast(Stage.NAMED));
    }
}
