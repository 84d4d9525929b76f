package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The city's consent that a unit may recommend more people than the cap, with its reason (N41). */
@Entity
@Table(name = "cap_exception")
class CapException {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cap_exception_seq")
    @SequenceGenerator(name = "cap_exception_seq", sequenceName = "cap_exception_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "campaign_id", length = 64, nullable = false, updatable = false)
    private String campaignId;

    @Column(name = "unit_code", length = 18, nullable = false, updatable = false)
    private String unitCode;

    @Column(length = 500, nullable = false, updatable = false)
    private String reason;

    @Column(name = "recorded_by", length = 64, nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected CapException() {}

    CapException(String campaignId, String unitCode, String reason, String recordedBy, Instant recordedAt) {
        this.campaignId = campaignId;
        this.unitCode = unitCode;
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
