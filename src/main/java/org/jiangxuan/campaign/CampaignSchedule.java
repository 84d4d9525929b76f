package org.jiangxuan.campaign;

import java.time.Instant;
import org.jiangxuan.calendar.WorkingCalendar;
import org.springframework.stereotype.Service;

/** The deadlines of a campaign, computed from its definition and the working calendar. */
@Service
public class CampaignSchedule {

    private final Campaigns campaigns;
    private final WorkingCalendar calendar;

    CampaignSchedule(Campaigns campaigns, WorkingCalendar calendar) {
        this.campaigns = campaigns;
        this.calendar = calendar;
    }

    /** All deadlines of a campaign. */
    public Timetable of(String campaignId) {
        return Timetable.of(campaigns.definition(campaignId), calendar);
    }

    /**
     * When a user task is due.
     *
     * @param taskKey the task's id in the diagrams, such as {@code task-union-opinion}
     * @throws IllegalArgumentException if the campaign's plan has no such task
     */
    public Instant due(String campaignId, String taskKey) {
        return of(campaignId).due(taskKey);
    }
}
