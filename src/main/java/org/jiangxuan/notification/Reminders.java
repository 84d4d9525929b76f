package org.jiangxuan.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reminders of a person. */
@Service
@Transactional(readOnly = true)
public class Reminders {

    private final ReminderRows rows;

    Reminders(ReminderRows rows) {
        this.rows = rows;
    }

    /**
     * The latest reminder of each phase for the person's groups, and the city's of all groups together beside it; the
     * newest first, ten at most.
     */
    public List<Reminder> of(CurrentUser user) {
        Collection<String> groups = GroupNames.of(user);
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<String, Reminder> latest = new LinkedHashMap<>();
        rows.findTop10ByGroupIdInOrderByCreatedAtDescIdDesc(groups).stream()
                .map(StoredReminder::view)
                .forEach(reminder -> latest.putIfAbsent(subject(reminder), reminder));
        return List.copyOf(latest.values());
    }

    private static String subject(Reminder reminder) {
        boolean inAll = reminder.kind() == ReminderKind.PASSED_IN_ALL;
        return reminder.campaignId() + ' ' + reminder.phase() + (inAll ? " in all" : "");
    }
}
