package org.jiangxuan.campaign;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiangxuan.calendar.DeclaredDays;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition.Windows;
import org.springframework.stereotype.Service;

/**
 * The deadlines of a campaign, computed from its definition, with its windows as they are now, and the working calendar as
 * it is now. Each timetable is computed once.
 */
@Service
public class CampaignSchedule {

    private static final int CAPACITY = 32;

    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final DeclaredDays declared;
    private final Map<Key, Timetable> timetables = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Timetable> eldest) {
            return size() > CAPACITY;
        }
    };

    /** What a timetable follows from. A snapshot of the calendar is the same object until a day is declared. */
    private record Key(String yaml, Windows windows, WorkingCalendar calendar) {}

    CampaignSchedule(Campaigns campaigns, WorkingCalendar calendar, DeclaredDays declared) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.declared = declared;
    }

    /** All deadlines of a campaign. */
    public Timetable of(String campaignId) {
        CampaignDefinition definition = campaigns.definition(campaignId);
        WorkingCalendar now = calendar.snapshot();
        Key key = new Key(definition.yaml(), definition.windows(), now);
        synchronized (timetables) {
            Timetable known = timetables.get(key);
            if (known == null) {
                known = Timetable.of(definition, now);
                timetables.put(key, known);
            }
            return known;
        }
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

    /** Whether a window was extended or any day declared, so that a deadline may not be what it once was. */
    public boolean mayHaveMoved(String campaignId) {
        return campaigns.isExtended(campaignId) || declared.any();
    }
}
