package org.jiangxuan.campaign;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who listens that the end of a window is near or has passed. */
@Service
@Transactional
public class Deadlines {

    private final CampaignSchedule schedule;
    private final ApplicationEventPublisher events;

    Deadlines(CampaignSchedule schedule, ApplicationEventPublisher events) {
        this.schedule = schedule;
        this.events = events;
    }

    /** Publishes {@link DeadlineApproaching}. */
    public void approaching(String campaignId, CampaignWindow window) {
        events.publishEvent(new DeadlineApproaching(
                campaignId, window, schedule.of(campaignId).closesAt(window)));
    }

    /** Publishes {@link DeadlinePassed}. */
    public void passed(String campaignId, CampaignWindow window) {
        events.publishEvent(
                new DeadlinePassed(campaignId, window, schedule.of(campaignId).closesAt(window)));
    }
}
