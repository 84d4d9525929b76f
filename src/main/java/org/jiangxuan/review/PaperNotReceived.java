package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The window closed and the centre has no complete paper of one candidate (AMB-2). Written once. */
@Entity
@Table(name = "paper_not_received")
class PaperNotReceived {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 500)
    private String reason;

    @Column(nullable = false, length = 64)
    private String registeredBy;

    @Column(nullable = false)
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected PaperNotReceived() {}

    PaperNotReceived(String candidateNumber, String reason, String by, Instant at) {
        this.candidateNumber = candidateNumber;
        this.reason = reason;
        this.registeredBy = by;
        this.registeredAt = at;
    }

    ReviewView.NotReceived view() {
        return new ReviewView.NotReceived(reason, registeredBy, registeredAt);
    }
}
