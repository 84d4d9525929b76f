package org.jiangxuan.process.candidate.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Stage;
import org.springframework.stereotype.Component;

/** After the wait: reads whether the candidate is named or was struck from the list (N46). */
@Component("readNaming")
class ReadNaming implements ExecutionListener {

    private final CandidateStages stages;
    private final CaseLog log;

    ReadNaming(CandidateStages stages, CaseLog log) {
        this.stages = stages;
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        boolean named = stages.locked(number) == Stage.NAMED;
        execution.setVariable("named", named);
        log.record(number, execution.getCurrentActivityId(), named ? "named" : "struck", null);
    }
}
