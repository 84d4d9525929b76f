package org.jiangxuan.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt to send the clean names to the government ahead of those held by an objection (AMB-17): two keys. */
@Entity
@Table(name = "sending_ahead")
class SendingAhead {

    @Id
    @Column(length = 48)
    private String sendingKey;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private boolean proposed;

    @Column(nullable = false, length = 500)
    private String reason;

    @Column(nullable = false, length = 64)
    private String firstBy;

    @Column(nullable = false)
    private Instant firstAt;

    private @Nullable Boolean confirmed;

    @Column(length = 500)
    private @Nullable String secondReason;

    @Column(length = 64)
    private @Nullable String secondBy;

    private @Nullable Instant secondAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SendingAhead() {}

    SendingAhead(String campaignId, int ordinal, boolean proposed, String reason, String by, Instant at) {
        this.sendingKey = campaignId + "-" + ordinal;
        this.campaignId = campaignId;
        this.ordinal = ordinal;
        this.proposed = proposed;
        this.reason = reason;
        this.firstBy = by;
        this.firstAt = at;
    }

    String firstBy() {
        return firstBy;
    }

    boolean isAnswered() {
        return secondBy != null;
    }

    void answer(boolean confirms, String reason, String by, Instant at) {
        confirmed = confirms;
        secondReason = reason;
        secondBy = by;
        secondAt = at;
    }

    /** Whether both keys are turned: one proposed it, another confirmed. */
    boolean isDecided() {
        return proposed && Boolean.TRUE.equals(confirmed);
    }
}
