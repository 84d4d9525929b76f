package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The city's qualification review: C1–C3 (N12–N14) pass or fail, exclusions X1–X4 (N18–N21). Written once; a finding of X4 is
 * confirmed or cleared once by a second person.
 */
@Entity
@Table(name = "qualification_review")
class QualificationReview {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    private boolean meritConditions;

    private boolean noExclusion;

    private boolean unsuitable;

    @Column(length = 500)
    private @Nullable String opinion;

    @Column(nullable = false, length = 64)
    private String givenBy;

    @Column(nullable = false)
    private Instant givenAt;

    private @Nullable Boolean secondConfirms;

    @Column(length = 500)
    private @Nullable String secondReason;

    @Column(length = 64)
    private @Nullable String secondBy;

    private @Nullable Instant secondAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected QualificationReview() {}

    QualificationReview(
            String candidateNumber,
            boolean meritConditions,
            Exclusions exclusions,
            @Nullable String opinion,
            String by,
            Instant at) {
        this.candidateNumber = candidateNumber;
        this.meritConditions = meritConditions;
        this.noExclusion = exclusions == Exclusions.NONE;
        this.unsuitable = exclusions == Exclusions.UNSUITABLE;
        this.opinion = opinion;
        this.givenBy = by;
        this.givenAt = at;
    }

    boolean passed() {
        return meritConditions && (noExclusion || unsuitable && Boolean.FALSE.equals(secondConfirms));
    }

    /** Whether a second person has still to confirm or clear the finding. */
    boolean awaitsSecond() {
        return unsuitable && secondConfirms == null;
    }

    String givenBy() {
        return givenBy;
    }

    void second(boolean confirms, String reason, String by, Instant at) {
        this.secondConfirms = confirms;
        this.secondReason = reason;
        this.secondBy = by;
        this.secondAt = at;
    }

    ReviewView.Qualification view() {
        return new ReviewView.Qualification(
                meritConditions, noExclusion, unsuitable, opinion, givenBy, givenAt, second());
    }

    private ReviewView.@Nullable Second second() {
        return secondConfirms == null || secondReason == null || secondBy == null || secondAt == null
                ? null
                : new ReviewView.Second(secondConfirms, secondReason, secondBy, secondAt);
    }
}
