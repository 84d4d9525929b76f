package org.jiangxuan.process.honour;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.springframework.stereotype.Component;

/** Ends the honour: everything promised is done. */
@Component("completeHonour")
class CompleteHonour extends CandidateStep {

    private final Honours honours;

    CompleteHonour(CaseLog log, Honours honours) {
        super(log);
        this.honours = honours;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        honours.complete(number);
        return "settled";
    }
}
