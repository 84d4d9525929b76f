package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the city takes one candidate onto the list of recommended persons (推荐人选, N43). Written once. */
@Entity
@Table(name = "determination")
class Determination {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    private boolean determined;

    @Column(length = 500)
    private @Nullable String reason;

    @Column(nullable = false, length = 64)
    private String decidedBy;

    @Column(nullable = false)
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Determination() {}

    Determination(String candidateNumber, boolean determined, @Nullable String reason, String by, Instant at) {
        this.candidateNumber = candidateNumber;
        this.determined = determined;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    ReviewView.Decision view() {
        return new ReviewView.Decision(determined, reason, decidedBy, decidedAt);
    }
}
