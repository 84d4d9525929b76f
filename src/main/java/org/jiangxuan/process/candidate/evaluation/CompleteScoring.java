package org.jiangxuan.process.candidate.evaluation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.springframework.stereotype.Component;

/** Notes that every expert has scored the candidate. */
@Component("completeScoring")
class CompleteScoring extends CandidateStep {

    private final Evaluations evaluations;

    CompleteScoring(CaseLog log, Evaluations evaluations) {
        super(log);
        this.evaluations = evaluations;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        evaluations.completeScoring(number);
        return "scored";
    }
}
