package org.jiangxuan.publicity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jiangxuan.calendar.PublicityPeriod;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Component;

/** How long a candidate's own publicity lasts, and whether it still fits (N40, N45, AMB-4). */
@Component
class OwnPeriod {

    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OwnPeriod(Campaigns campaigns, CampaignSchedule schedule, WorkingCalendar calendar, Clock clock) {
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The period if it is posted on this day: as long as the one that it follows. */
    PublicityPeriod of(String campaignId, ObjectionLevel level, LocalDate postedOn) {
        CampaignDefinition definition = campaigns.definition(campaignId);
        CampaignDefinition.PublicityRule rule =
                level == ObjectionLevel.INTERNAL ? definition.internalPublicity() : definition.publicNotice();
        return calendar.publicity(postedOn, rule.workingDays(), rule.firstDayCounts());
    }

    /**
     * Demands that one posted on this day ends in time: inside a unit so that its result can still be reported, which
     * nothing can extend; a public one in the window, unless somebody answers for its being longer.
     *
     * @throws RuleViolation at the step's field or at {@code beyondWindow}, with the dates
     */
    void requireFit(
            OwnPosting step, String campaignId, ObjectionLevel level, LocalDate postedOn, boolean beyondWindow) {
        PublicityPeriod period = of(campaignId, level, postedOn);
        String until = step.when(postedOn) + "，要到" + ChinaTime.format(period.lastDay()) + "24时才期满，";
        if (level == ObjectionLevel.INTERNAL) {
            Instant closes = schedule.of(campaignId).recommendationClosesAt();
            Require.that(
                    period.endsAt().isBefore(closes),
                    step.field(),
                    until + "而推荐阶段于" + lastDay(closes) + "24时截止，来不及登记结果和报送" + step.otherwise() + "。");
        } else {
            Instant closes = schedule.of(campaignId).publicityClosesAt();
            Require.that(
                    beyondWindow || !isBeyondWindow(campaignId, level, postedOn),
                    "beyondWindow",
                    until + "超过公示阶段截止日" + lastDay(closes) + "；确需" + step.act() + "的，请勾选此项。");
        }
    }

    /** Whether a public one that is posted on this day ends after the window. */
    boolean isBeyondWindow(String campaignId, ObjectionLevel level, LocalDate postedOn) {
        return level == ObjectionLevel.PUBLIC
                && of(campaignId, level, postedOn)
                        .endsAt()
                        .isAfter(schedule.of(campaignId).publicityClosesAt());
    }

    /** The same for one posted today. */
    void requireFitToday(OwnPosting step, String campaignId, ObjectionLevel level, boolean beyondWindow) {
        requireFit(step, campaignId, level, ChinaTime.date(clock.instant()), beyondWindow);
    }

    private static String lastDay(Instant closes) {
        return ChinaTime.format(ChinaTime.date(closes.minusMillis(1)));
    }
}
