package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The city's qualification review: C1–C3 (N12–N14) pass or fail, exclusions X1–X4 (N18–N21). Written once. */
@Entity
@Table(name = "qualification_review")
class QualificationReview {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    private boolean meritConditions;

    private boolean noExclusion;

    @Column(length = 500)
    private @Nullable String opinion;

    @Column(nullable = false, length = 64)
    private String givenBy;

    @Column(nullable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected QualificationReview() {}

    QualificationReview(
            String candidateNumber,
            boolean meritConditions,
            boolean noExclusion,
            @Nullable String opinion,
            String by,
            Instant at) {
        this.candidateNumber = candidateNumber;
        this.meritConditions = meritConditions;
        this.noExclusion = noExclusion;
        this.opinion = opinion;
        this.givenBy = by;
        this.givenAt = at;
    }

    boolean passed() {
        return meritConditions && noExclusion;
    }

    ReviewView.Qualification view() {
        return new ReviewView.Qualification(meritConditions, noExclusion, opinion, givenBy, givenAt);
    }
}
