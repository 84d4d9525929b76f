package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An opinion given inside the enterprise; never changed, a second one is a second row. */
@Entity
@Table(name = "candidate_opinion")
class Opinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidate_opinion_seq")
    @SequenceGenerator(name = "candidate_opinion_seq", sequenceName = "candidate_opinion_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "candidate_number", length = 16, nullable = false)
    private String candidateNumber;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private OpinionKind kind;

    @Column(nullable = false)
    private boolean agrees;

    @Column(length = 500, nullable = false)
    private String opinion;

    @Column(length = 40)
    private @Nullable String signatory;

    @Column(name = "given_by", length = 64, nullable = false)
    private String by;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    protected Opinion() {}

    Opinion(String candidateNumber, OpinionView view) {
        this.candidateNumber = candidateNumber;
        this.kind = view.kind();
        this.agrees = view.agrees();
        this.opinion = view.opinion();
        this.signatory = view.signatory();
        this.by = view.by();
        this.givenAt = view.givenAt();
    }

    OpinionView view() {
        return new OpinionView(kind, agrees, opinion, signatory, by, givenAt);
    }
}
