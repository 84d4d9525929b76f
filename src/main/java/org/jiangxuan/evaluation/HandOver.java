package org.jiangxuan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One scoring task that was given to another expert, why and by whom. Never changed. */
@Entity
@Table(name = "scoring_hand_over")
class HandOver {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scoring_hand_over_seq")
    @SequenceGenerator(name = "scoring_hand_over_seq", sequenceName = "scoring_hand_over_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private long assignmentId;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false, length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 64)
    private String expertId;

    @Column(nullable = false, length = 64)
    private String substituteId;

    @Column(nullable = false, length = 500)
    private String reason;

    @Column(nullable = false)
    private Instant handedAt;

    @Column(nullable = false, length = 64)
    private String handedBy;

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    /** @param from the assignment as it was before */
    HandOver(ScoringAssignment from, String substituteId, String reason, String by, Instant at) {
        this.assignmentId = from.id();
        this.campaignId = from.campaignId();
        this.candidateNumber = from.candidateNumber();
        this.expertId = from.expertId();
        this.substituteId = substituteId;
        this.reason = reason;
        this.handedBy = by;
        this.handedAt = at;
    }

    HandOverView view() {
        return new HandOverView(candidateNumber, expertId, substituteId, reason, handedAt, handedBy);
    }
}
