package org.jiangxuan.notification;

import java.time.Clock;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.OpenCount;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.review.AuthoritySilent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Reminds an authority that is silent beyond its due date, once for each such date, with the number of opinions it owes. An event
 * that comes again finds its reminder there and writes none.
 */
@Component
class SilentAuthorityListener {

    private final ReminderRows rows;
    private final WorkList workList;
    private final Clock clock;

    SilentAuthorityListener(ReminderRows rows, WorkList workList, Clock clock) {
        this.rows = rows;
        this.workList = workList;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AuthoritySilent event) {
        String group = GroupNames.authority(event.authorityCode());
        if (rows.groupsReminded(event.campaignId(), CampaignWindow.REVIEW, ReminderKind.SILENT_AUTHORITY, event.dueAt())
                .contains(group)) {
            return;
        }
        // a task that is due at the very deadline belongs to it
        workList.openByGroup(event.campaignId(), event.dueAt().plusMillis(1)).stream()
                .filter(open -> open.group().equals(group))
                .findFirst()
                .ifPresent(open -> rows.save(reminder(event, open)));
    }

    private StoredReminder reminder(AuthoritySilent event, OpenCount open) {
        return new StoredReminder(
                event.campaignId(),
                CampaignWindow.REVIEW,
                ReminderKind.SILENT_AUTHORITY,
                open,
                event.dueAt(),
                clock.instant());
    }
}
