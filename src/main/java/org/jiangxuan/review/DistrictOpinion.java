package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The local HR bureau's opinion on one candidate (N42, N72). Written once. */
@Entity
@Table(name = "district_opinion")
class DistrictOpinion {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    private boolean agrees;

    @Column(length = 500)
    private @Nullable String opinion;

    @Column(nullable = false, length = 64)
    private String givenBy;

    @Column(nullable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected DistrictOpinion() {}

    DistrictOpinion(String candidateNumber, boolean agrees, @Nullable String opinion, String by, Instant at) {
        this.candidateNumber = candidateNumber;
        this.agrees = agrees;
        this.opinion = opinion;
        this.givenBy = by;
        this.givenAt = at;
    }

    ReviewView.District view() {
        return new ReviewView.District(agrees, opinion, givenBy, givenAt);
    }
}
