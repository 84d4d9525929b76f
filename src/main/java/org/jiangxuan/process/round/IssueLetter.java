package org.jiangxuan.process.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.nomination.UnitRecommendations;
import org.springframework.stereotype.Component;

/** Issues the letter of recommendation, which states the ranking (N29). */
@Component("issueLetter")
class IssueLetter implements JavaDelegate {

    private final UnitRecommendations rounds;

    IssueLetter(UnitRecommendations rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.issueLetter(execution.getProcessBusinessKey());
    }
}
