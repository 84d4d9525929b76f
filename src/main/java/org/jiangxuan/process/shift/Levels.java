package org.jiangxuan.process.shift;

import java.time.Clock;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.process.step.DueDates;
import org.jiangxuan.publicity.PublicityPeriods;
import org.springframework.stereotype.Component;

/** The levels that campaigns' deadlines are brought to, or would be. */
@Component
class Levels {

    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final PublicityPeriods periods;
    private final TimerVariables variables;
    private final DueDates dueDates;
    private final Clock clock;

    Levels(
            Campaigns campaigns,
            WorkingCalendar calendar,
            PublicityPeriods periods,
            TimerVariables variables,
            DueDates dueDates,
            Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.periods = periods;
        this.variables = variables;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** The level that holds now. */
    Level of(String campaignId) {
        return of(campaigns.definition(campaignId), calendar);
    }

    /** The level that would hold. */
    Level of(CampaignDefinition definition, WorkingCalendar supposed) {
        WorkingCalendar fixed = supposed.snapshot();
        return new Level(
                definition.id(),
                Timetable.of(definition, fixed),
                clock.instant(),
                periods.recounted(definition.id(), fixed),
                variables,
                dueDates);
    }
}
