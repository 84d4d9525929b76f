package org.jiangxuan.process.candidate.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.springframework.stereotype.Component;

/** Records the instant at which the materials reached the city, which ends the window for this candidate (N47). */
@Component("deliverMaterials")
class DeliverMaterials extends CandidateStep {

    private final Candidates candidates;

    DeliverMaterials(CaseLog log, Candidates candidates) {
        super(log);
        this.candidates = candidates;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        candidates.recordDelivery(number);
        return "delivered";
    }
}
