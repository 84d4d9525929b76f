package org.jiangxuan.process.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Closes a round, and its publicity, that was not finished when the recommendation window closed (N38, N47). */
@Component("closeRound")
class CloseRound implements JavaDelegate {

    private final Publicities publicities;
    private final UnitRecommendations rounds;

    CloseRound(Publicities publicities, UnitRecommendations rounds) {
        this.publicities = publicities;
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String round = execution.getProcessBusinessKey();
        publicities.roundClosed(round);
        rounds.closeUnfinished(round);
    }
}
