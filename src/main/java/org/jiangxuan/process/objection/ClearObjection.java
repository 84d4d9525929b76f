package org.jiangxuan.process.objection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.jiangxuan.publicity.Objections;
import org.springframework.stereotype.Component;

/** After the candidate's own publicity: the objection is over and lets go of the candidate (AMB-4). */
@Component("clearObjection")
class ClearObjection extends CandidateStep {

    private final Objections objections;

    ClearObjection(CaseLog log, Objections objections) {
        super(log);
        this.objections = objections;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        objections.clear(execution.getProcessBusinessKey());
        return "republicised";
    }
}
