package org.jiangxuan.process.candidate.evaluation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.nomination.CaseLog;
import org.springframework.stereotype.Component;

/** After the wait: reads whether the reserve was called up (AMB-16). */
@Component("readReserve")
class ReadReserve implements ExecutionListener {

    private final Evaluations evaluations;
    private final CaseLog log;

    ReadReserve(Evaluations evaluations, CaseLog log) {
        this.evaluations = evaluations;
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        boolean calledUp = evaluations.isCalledUp(number);
        execution.setVariable("calledUp", calledUp);
        log.record(number, execution.getCurrentActivityId(), calledUp ? "called-up" : "not-proposed", null);
    }
}
