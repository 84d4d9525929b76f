package org.jiangxuan.process.campaign;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.springframework.stereotype.Component;

/** Closes the recommendation window (N38, N47), not before it ends; the centre consolidates. */
@Component("closeRecommendation")
class CloseRecommendation implements JavaDelegate {

    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final Clock clock;

    CloseRecommendation(Campaigns campaigns, CampaignSchedule schedule, Clock clock) {
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        Instant closes = schedule.of(campaign).recommendationClosesAt();
        Require.that(!clock.instant().isBefore(closes), "推荐阶段到" + ChinaTime.format(closes) + "才截止，不能提前截止。");
        campaigns.raise(campaign, CampaignPhase.CONSOLIDATION);
    }
}
