package org.jiangxuan.process.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.stereotype.Component;

/** Closes a round that was not finished when the recommendation window closed (N38, N47). */
@Component("closeRound")
class CloseRound implements JavaDelegate {

    private final UnitRecommendations rounds;

    CloseRound(UnitRecommendations rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.closeUnfinished(execution.getProcessBusinessKey());
    }
}
