package org.jiangxuan.process.candidate.recommendation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<EligibilityFinding> findings =
                decisions.evaluateDecisionTableByKey("eligibility", variables(facts)).getResultList().stream()
                        .map(row -> finding(row, facts))
                        .toList();
        boolean eligible = candidates.recordEligibility(number, findings);
        execution.setVariable("eligible", eligible);
        return eligible ? "eligible" : "not-eligible";
    }

    private static Map<String, Object> variables(EligibilityFacts facts) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("insuredMonths", facts.insuredMonths());
        inputs.put("requiredMonths", facts.requiredMonths());
        inputs.put("qualificationLevel", facts.qualificationLevel());
        inputs.put("levelAccepted", facts.levelAccepted());
        inputs.put("artisanTechnician", facts.artisanTechnician());
        inputs.put("frontLine", facts.frontLine());
        inputs.put("banned", facts.banned());
        return inputs;
    }

    private static EligibilityFinding finding(Map<String, Object> row, EligibilityFacts facts) {
        String rule = text(row, "rule");
        Object data = switch (rule) {
            case "N6_FRONT_LINE" -> facts.frontLine();
            case "N7_INSURED_MONTHS" -> facts.insuredMonths();
            case "N8_QUALIFICATION" -> facts.qualificationLevel();
            case "N9_ARTISAN_TECHNICIAN" -> facts.artisanTechnician();
            case "N77_BAN_REGISTER" -> facts.banned();
            default -> throw new IllegalStateException("资格决策表中的规则 " + rule + " 没有对应的数据");
        };
        return new EligibilityFinding(
                rule, String.valueOf(data), Boolean.TRUE.equals(row.get("passed")), text(row, "reason"));
    }

    private static String text(Map<String, Object> row, String output) {
        return String.valueOf(row.get(output));
    }
}
