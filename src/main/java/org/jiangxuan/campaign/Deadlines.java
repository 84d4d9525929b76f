package org.jiangxuan.campaign;

import java.time.Clock;
import java.time.Instant;
import org.jiangxuan.campaign.AnnouncedDeadlines.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who listens, once for each deadline, that the end of a window is near or has passed. */
@Service
@Transactional
public class Deadlines {

    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final AnnouncedDeadlines announced;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(
            Campaigns campaigns,
            CampaignSchedule schedule,
            AnnouncedDeadlines announced,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.announced = announced;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes {@link DeadlineApproaching}. */
    public void approaching(String campaignId, CampaignWindow window) {
        Instant deadline = schedule.of(campaignId).closesAt(window);
        if (announced.note(campaignId, window, Kind.APPROACHING, deadline)) {
            events.publishEvent(new DeadlineApproaching(campaignId, window, deadline));
        }
    }

    /** Publishes {@link DeadlinePassed}. */
    public void passed(String campaignId, CampaignWindow window) {
        Instant deadline = schedule.of(campaignId).closesAt(window);
        if (announced.note(campaignId, window, Kind.PASSED, deadline)) {
            events.publishEvent(new DeadlinePassed(campaignId, window, deadline));
        }
    }

    /**
     * Announces what is due of the windows that an extension gave new deadlines after their timers had fired: a timer fires
     * once. Of a campaign that was never extended there is nothing to announce.
     */
    public void announceExtended(String campaignId) {
        if (!campaigns.isExtended(campaignId)) {
            return;
        }
        CampaignPhase phase = campaigns.phase(campaignId);
        for (CampaignWindow window : CampaignWindow.values()) {
            if (phase.reached(window.entered()) && !phase.reached(window.left())) {
                announce(campaignId, window);
            }
        }
    }

    private void announce(String campaignId, CampaignWindow window) {
        Timetable timetable = schedule.of(campaignId);
        Instant now = clock.instant();
        if (!now.isBefore(timetable.closesAt(window))) {
            // the recommendation ends at its close, so that nothing of it is left to escalate
            if (window != CampaignWindow.RECOMMENDATION) {
                passed(campaignId, window);
            }
        } else if (!now.isBefore(timetable.remindAt(window))) {
            approaching(campaignId, window);
        }
    }
}
