package org.jiangxuan.process.candidate.recommendation;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.EligibilityFacts;
import org.jiangxuan.nomination.EligibilityFinding;
import org.jiangxuan.process.step.CandidateStep;
import org.springframework.stereotype.Component;

/** Decides whether the candidate may take part, by the decision table <code>eligibility</code> (N6–N11, N77). */
@Component("checkEligibility")
class CheckEligibility extends CandidateStep {

    private final Candidates candidates;
    private final DecisionService decisions;

    CheckEligibility(CaseLog log, Candidates candidates, DecisionService decisions) {
        super(log);
        this.candidates = candidates;
        this.decisions = decisions;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        EligibilityFacts facts = candidates.eligibilityFacts(number);
        List<EligibilityFinding> findings = decisions
                .evaluateDecisionTableByKey("eligibility", variables(facts))
                .getResultList()
                .stream()
                .map(row -> finding(row, facts))
                .toList();
        boolean eligible = candidates.recordEligibility(number, findings);
        execution.setVariable("eligible", eligible);
        return eligible ? "eligible" : "not-eligible";
    }
}
