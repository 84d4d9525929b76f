package org.jiangxuan.process.candidate.evaluation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.nomination.CaseLog;
import org.springframework.stereotype.Component;

/** After the list is decided: reads whether the candidate is on it (N44). */
@Component("readProposal")
class ReadProposal implements ExecutionListener {

    private final Evaluations evaluations;
    private final CaseLog log;

    ReadProposal(Evaluations evaluations, CaseLog log) {
        this.evaluations = evaluations;
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        boolean proposed = evaluations.isProposed(number);
        execution.setVariable("proposed", proposed);
        log.record(number, execution.getCurrentActivityId(), proposed ? "proposed" : "not-proposed", null);
    }
}
