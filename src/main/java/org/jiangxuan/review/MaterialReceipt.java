package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The centre holds the complete paper materials of one candidate (N42, N47). Written once. */
@Entity
@Table(name = "material_receipt")
class MaterialReceipt {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    @Column(nullable = false)
    private LocalDate paperReceivedOn;

    private @Nullable LocalDate paperCompletedOn;

    @Column(nullable = false, length = 64)
    private String registeredBy;

    @Column(nullable = false)
    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected MaterialReceipt() {}

    MaterialReceipt(
            String candidateNumber,
            LocalDate paperReceivedOn,
            @Nullable LocalDate paperCompletedOn,
            String by,
            Instant at) {
        this.candidateNumber = candidateNumber;
        this.paperReceivedOn = paperReceivedOn;
        this.paperCompletedOn = paperCompletedOn;
        this.registeredBy = by;
        this.registeredAt = at;
    }

    ReviewView.Receipt view() {
        return new ReviewView.Receipt(paperReceivedOn, paperCompletedOn, registeredBy, registeredAt);
    }
}
