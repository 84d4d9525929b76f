package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The centre has consolidated the recommended candidates of a campaign (N42). Written once. */
@Entity
@Table(name = "consolidation")
class Consolidation {

    @Id
    @Column(length = 40)
    private String campaignId;

    @Column(length = 500)
    private @Nullable String remark;

    @Column(nullable = false, length = 64)
    private String reportedBy;

    @Column(nullable = false)
    private Instant reportedAt;

    @SuppressWarnings("NullAway.Init")
    protected Consolidation() {}

    Consolidation(String campaignId, @Nullable String remark, String by, Instant at) {
        this.campaignId = campaignId;
        this.remark = remark;
        this.reportedBy = by;
        this.reportedAt = at;
    }
}
