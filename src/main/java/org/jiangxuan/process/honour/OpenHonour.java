package org.jiangxuan.process.honour;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.springframework.stereotype.Component;

/** Opens the honour: certificate number, award net and gross (N48). */
@Component("openHonour")
class OpenHonour extends CandidateStep {

    private final Honours honours;

    OpenHonour(CaseLog log, Honours honours) {
        super(log);
        this.honours = honours;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        honours.open(number);
        return "opened";
    }
}
