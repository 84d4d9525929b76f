package org.jiangxuan.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.DeadlineApproaching;
import org.jiangxuan.campaign.DeadlinePassed;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.OpenCount;
import org.jiangxuan.platform.WorkList;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Writes one reminder for each group that has tasks open which are due by the deadline, and once it has passed one for the
 * city with the number of all of them. An event that comes again, after a
 * restart or from another node, finds its reminders there and writes none; an extended phase has another deadline.
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
        List<OpenCount> open = open(event.campaignId(), event.deadline());
        remind(event.campaignId(), event.phase(), ReminderKind.APPROACHING, event.deadline(), open);
    }

    @ApplicationModuleListener
    void on(DeadlinePassed event) {
        List<OpenCount> open = open(event.campaignId(), event.deadline());
        remind(event.campaignId(), event.phase(), ReminderKind.PASSED, event.deadline(), open);
        remind(event.campaignId(), event.phase(), ReminderKind.PASSED_IN_ALL, event.deadline(), inAll(open));
    }

    private List<OpenCount> open(String campaignId, Instant deadline) {
        // a task that is due at the very deadline belongs to it
        return workList.openByGroup(campaignId, deadline.plusMillis(1));
    }

    /** What the city is told: one count, none when nothing is open. */
    private static List<OpenCount> inAll(List<OpenCount> open) {
        long count = open.stream().mapToLong(OpenCount::count).sum();
        return count == 0 ? List.of() : List.of(new OpenCount(GroupNames.SECRETARIAT, count));
    }

    private void remind(
            String campaignId, CampaignWindow phase, ReminderKind kind, Instant deadline, List<OpenCount> counts) {
        Set<String> reminded = new HashSet<>(rows.groupsReminded(campaignId, phase, kind, deadline));
        List<StoredReminder> missing = counts.stream()
                .filter(open -> !reminded.contains(open.group()))
                .map(open -> new StoredReminder(campaignId, phase, kind, open, deadline, clock.instant()))
                .toList();
        rows.saveAll(missing);
    }
}
