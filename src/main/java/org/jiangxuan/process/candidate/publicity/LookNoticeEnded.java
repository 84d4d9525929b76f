package org.jiangxuan.process.candidate.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Stage;
import org.springframework.stereotype.Component;

/**
 * Before waiting for the notice's end: looks, under the candidate's lock, whether this candidate has passed it (N45). One
 * whose objection is open has not, though the period is over.
 */
@Component("lookNoticeEnded")
class LookNoticeEnded implements ExecutionListener {

    private final CandidateStages stages;

    LookNoticeEnded(CandidateStages stages) {
        this.stages = stages;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Stage stage = stages.locked(execution.getProcessBusinessKey());
        execution.setVariable("noticeEnded", stage.atLeast(Stage.NOTICE_PASSED));
    }
}
