package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The person has withdrawn, on their written word. Written once. */
@Entity
@Table(name = "withdrawal")
class Withdrawal {

    @Id
    @Column(name = "candidate_number", length = 16)
    private String candidateNumber;

    @Column(length = 500, nullable = false)
    private String reason;

    @Column(name = "withdrawn_by", length = 64, nullable = false)
    private String withdrawnBy;

    @Column(name = "withdrawn_at", nullable = false)
    private Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(String candidateNumber, String reason, String by, Instant at) {
        this.candidateNumber = candidateNumber;
        this.reason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    WithdrawalView view() {
        return new WithdrawalView(reason, withdrawnBy, withdrawnAt);
    }
}
