package org.jiangxuan.notification;

import java.time.Instant;
import org.jiangxuan.campaign.CampaignWindow;

/**
 * A reminder as a person sees it.
 *
 * @param phase whose end it is about
 * @param openCount how many tasks the person's group had open when it was written; all groups together when the kind is
 *     {@link ReminderKind#PASSED_IN_ALL}
 * @param deadline the phase's end
 * @param createdAt when it was written
 */
public record Reminder(
        String campaignId,
        CampaignWindow phase,
        ReminderKind kind,
        long openCount,
        Instant deadline,
        Instant createdAt) {}
