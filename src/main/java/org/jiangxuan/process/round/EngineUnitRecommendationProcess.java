package org.jiangxuan.process.round;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.UnitRecommendationProcess;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.process.step.Keys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Runs a unit's round as an instance of <code>unit-recommendation</code>, whose business key is the round's key. */
@Component
class EngineUnitRecommendationProcess implements UnitRecommendationProcess {

    private final RuntimeService runtime;
    private final CampaignSchedule schedule;
    private final ObjectProvider<UnitRecommendations> rounds;

    EngineUnitRecommendationProcess(
            RuntimeService runtime, CampaignSchedule schedule, ObjectProvider<UnitRecommendations> rounds) {
        this.runtime = runtime;
        this.schedule = schedule;
        this.rounds = rounds;
    }

    @Override
    public void start(String roundKey) {
        RoundView round = rounds.getObject().round(roundKey);
        runtime.startProcessInstanceByKey(
                Keys.UNIT_RECOMMENDATION,
                roundKey,
                Variables.createVariables()
                        .putValue(Keys.CAMPAIGN, round.campaignId())
                        .putValue(Keys.ROUND_KEY, roundKey)
                        .putValue(Keys.UNIT_CODE, round.unitCode())
                        .putValue(
                                Keys.RECOMMENDATION_CLOSES_AT,
                                Date.from(schedule.of(round.campaignId()).recommendationClosesAt())));
    }
}
