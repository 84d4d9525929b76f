package org.jiangxuan.process.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.nomination.CaseLog;

/** A step that the system itself takes for one candidate; it notes itself in the case log. */
public abstract class CandidateStep implements JavaDelegate {

    private final CaseLog log;

    protected CandidateStep(CaseLog log) {
        this.log = log;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        String number = (String) execution.getVariable(Keys.CANDIDATE_NUMBER);
        String result = take(number, execution);
        log.record(number, execution.getCurrentActivityId(), result, null);
    }

    /** @return the result in one word, for the case log */
    protected abstract String take(String number, DelegateExecution execution);
}
