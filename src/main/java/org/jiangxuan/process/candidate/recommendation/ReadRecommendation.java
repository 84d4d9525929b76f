package org.jiangxuan.process.candidate.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.Settlement;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.stereotype.Component;

/** After the wait: reads whether the unit recommends the candidate and its publicity ended clean (N40). */
@Component("readRecommendation")
class ReadRecommendation implements ExecutionListener {

    private final UnitRecommendations rounds;
    private final CaseLog log;

    ReadRecommendation(UnitRecommendations rounds, CaseLog log) {
        this.rounds = rounds;
        this.log = log;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        boolean recommended = rounds.settle(number) == Settlement.RELEASED;
        execution.setVariable("recommended", recommended);
        log.record(number, execution.getCurrentActivityId(), recommended ? "recommended" : "not-recommended", null);
    }
}
