package org.jiangxuan.material;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The secrecy department has reviewed what was declared classified (N36). Written once. */
@Entity
@Table(name = "secrecy_review")
class SecrecyReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "secrecy_review_seq")
    @SequenceGenerator(name = "secrecy_review_seq", sequenceName = "secrecy_review_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 100)
    private String department;

    @Column(nullable = false, length = 60)
    private String documentNumber;

    @Column(nullable = false)
    private LocalDate reviewedOn;

    @Column(nullable = false, length = 64)
    private String recordedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SecrecyReview() {}

    SecrecyReview(
            String candidateNumber,
            String department,
            String documentNumber,
            LocalDate reviewedOn,
            String by,
            Instant at) {
        this.candidateNumber = candidateNumber;
        this.department = department;
        this.documentNumber = documentNumber;
        this.reviewedOn = reviewedOn;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    SecrecyReviewView view() {
        return new SecrecyReviewView(department, documentNumber, reviewedOn, recordedBy, recordedAt);
    }
}
