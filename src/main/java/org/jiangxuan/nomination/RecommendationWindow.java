package org.jiangxuan.nomination;

import java.time.Clock;
import java.time.Instant;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Component;

/** Whether a campaign still takes recommendations (N38, AMB-2): the phase opens it, the clock closes it. */
@Component
class RecommendationWindow {

    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final Clock clock;

    RecommendationWindow(Campaigns campaigns, CampaignSchedule schedule, Clock clock) {
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** @throws RuleViolation before the phase is reached, and from the closing instant on */
    void requireOpen(String campaignId) {
        if (!campaigns.phase(campaignId).reached(CampaignPhase.RECOMMENDATION)) {
            throw new RuleViolation("推荐阶段尚未开始（"
                    + ChinaTime.format(ChinaTime.date(schedule.of(campaignId).recommendationOpensAt()))
                    + "起），请届时再办理。");
        }
        requireNotClosed(campaignId);
    }

    /** @throws RuleViolation from the closing instant on */
    void requireNotClosed(String campaignId) {
        Instant closes = schedule.of(campaignId).recommendationClosesAt();
        if (!clock.instant().isBefore(closes)) {
            throw new RuleViolation("推荐阶段已于" + ChinaTime.format(ChinaTime.date(closes.minusMillis(1))) + "截止，不能再办理。");
        }
    }
}
