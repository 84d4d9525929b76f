package org.jiangxuan.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.platform.OpenCount;
import org.jspecify.annotations.Nullable;

/** One reminder of one group. */
@Entity
@Table(name = "reminder")
class StoredReminder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reminder_seq")
    @SequenceGenerator(name = "reminder_seq", sequenceName = "reminder_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    private String campaignId;

    @Enumerated(EnumType.STRING)
    private CampaignWindow phase;

    @Enumerated(EnumType.STRING)
    private ReminderKind kind;

    private String groupId;
    private long openCount;
    private Instant deadline;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredReminder() {}

    StoredReminder(
            String campaignId,
            CampaignWindow phase,
            ReminderKind kind,
            OpenCount open,
            Instant deadline,
            Instant createdAt) {
        this.campaignId = campaignId;
        this.phase = phase;
        this.kind = kind;
        this.groupId = open.group();
        this.openCount = open.count();
        this.deadline = deadline;
        this.createdAt = createdAt;
    }

    Reminder view() {
        return new Reminder(campaignId, phase, kind, openCount, deadline, createdAt);
    }
}
