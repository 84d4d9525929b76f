package org.jiangxuan.process.candidate.recommendation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.nomination.Settlement;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.stereotype.Component;

/** Before waiting for the unit: looks, under the round's lock, whether it has decided already; otherwise a round is opened. */
@Component("settleRecommendation")
class SettleRecommendation implements ExecutionListener {

    private final UnitRecommendations rounds;

    SettleRecommendation(UnitRecommendations rounds) {
        this.rounds = rounds;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Settlement settlement = rounds.settle(execution.getProcessBusinessKey());
        execution.setVariable("recommendationSettled", settlement != Settlement.WAITING);
    }
}
