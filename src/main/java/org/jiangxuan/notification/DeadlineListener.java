package org.jiangxuan.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.DeadlineApproaching;
import org.jiangxuan.campaign.DeadlinePassed;
import org.jiangxuan.platform.WorkList;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes one reminder for each group that has tasks open which are due by the deadline. An event that comes again, after a
 * restart or from another node, finds its reminders there and writes none.
 */
@Component
class DeadlineListener {

    private final ReminderRows rows;
    private final WorkList workList;
    private final Clock clock;

    DeadlineListener(ReminderRows rows, WorkList workList, Clock clock) {
        this.rows = rows;
        this.workList = workList;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DeadlineApproaching event) {
        remind(event.campaignId(), event.phase(), ReminderKind.APPROACHING, event.deadline());
    }

    @ApplicationModuleListener
    void on(DeadlinePassed event) {
        remind(event.campaignId(), event.phase(), ReminderKind.PASSED, event.deadline());
    }

    private void remind(String campaignId, CampaignWindow phase, ReminderKind kind, Instant deadline) {
        Set<String> reminded = new HashSet<>(rows.groupsReminded(campaignId, phase, kind));
        // a task that is due at the very deadline belongs to it
        List<StoredReminder> missing = workList.openByGroup(campaignId, deadline.plusMillis(1)).stream()
                .filter(open -> !reminded.contains(open.group()))
                .map(open -> new StoredReminder(campaignId, phase, kind, open, deadline, clock.instant()))
                .toList();
        rows.saveAll(missing);
    }
}
