package org.jiangxuan.process.candidate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.process.step.ModelProperties;
import org.jiangxuan.publicity.Objections;
import org.springframework.stereotype.Component;

/** At an end of a case: records the outcome that the model states for it (N75), and closes what is open against it. */
@Component("recordOutcome")
class RecordOutcome implements ExecutionListener {

    private final Candidates candidates;
    private final Objections objections;
    private final CaseLog log;

    RecordOutcome(Candidates candidates, Objections objections, CaseLog log) {
        this.candidates = candidates;
        this.objections = objections;
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        Outcome outcome = Outcome.valueOf(ModelProperties.of(execution, "outcome"));
        candidates.end(number, outcome);
        objections.caseEnded(number);
        log.record(number, execution.getCurrentActivityId(), outcome.name(), null);
    }
}
