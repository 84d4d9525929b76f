package org.jiangxuan.process.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.stereotype.Component;

/** Lets the round's candidates go on to the district, each by itself, and tells those whom the unit does not recommend (N40). */
@Component("releaseRound")
class ReleaseRound implements JavaDelegate {

    private final UnitRecommendations rounds;

    ReleaseRound(UnitRecommendations rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.release(execution.getProcessBusinessKey());
    }
}
