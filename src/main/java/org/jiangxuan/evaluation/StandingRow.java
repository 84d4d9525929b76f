package org.jiangxuan.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jiangxuan.publicity.CallUps;
import org.jspecify.annotations.Nullable;

/** The stored form of a {@link Standing}. */
@Entity
@Table(name = "standing")
class StandingRow {

    @Id
    @Column(length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal score;

    /** Mean of C6, then of C4: they decide between equal scores. */
    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal firstTie;

    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal secondTie;

    private @Nullable Integer place;

    private @Nullable Integer ayes;

    private @Nullable Integer noes;

    private @Nullable Integer abstentions;

    private boolean passed;

    private boolean proposed;

    private boolean reserve;

    private @Nullable Instant calledUpAt;

    @Column(length = 64)
    private @Nullable String calledUpBy;

    @Column(length = 500)
    private @Nullable String calledUpBecause;

    /** Whether whoever called up answers for a notice that ends after the window. */
    @Column(nullable = false)
    private boolean calledUpBeyondWindow;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StandingRow() {}

    StandingRow(String candidateNumber, String campaignId, Scores scores) {
        this.candidateNumber = candidateNumber;
        this.campaignId = campaignId;
        rescored(scores);
    }

    /** Takes over the mean of other sheets than before. */
    final void rescored(Scores scores) {
        this.score = scores.total();
        this.firstTie = scores.firstTie();
        this.secondTie = scores.secondTie();
    }

    String candidateNumber() {
        return candidateNumber;
    }

    Scores scores() {
        return new Scores(score, firstTie, secondTie);
    }

    @Nullable
    Integer place() {
        return place;
    }

    void placed(int place) {
        this.place = place;
    }

    void voted(BallotLine ballot, boolean passed) {
        this.ayes = ballot.ayes();
        this.noes = ballot.noes();
        this.abstentions = ballot.abstentions();
        this.passed = passed;
    }

    boolean hasPassed() {
        return passed;
    }

    void decided(boolean proposed) {
        this.proposed = proposed;
        this.reserve = !proposed;
    }

    /** Moves up from the reserve onto the list (AMB-16). */
    void callUp(String reason, boolean beyondWindow, String by, Instant at) {
        proposed = true;
        reserve = false;
        calledUpBecause = reason;
        calledUpBeyondWindow = beyondWindow;
        calledUpBy = by;
        calledUpAt = at;
    }

    boolean isCalledUp() {
        return calledUpAt != null;
    }

    Optional<CallUps.CallUp> callUp() {
        return Optional.ofNullable(calledUpAt).map(at -> new CallUps.CallUp(at, calledUpBeyondWindow));
    }

    boolean isProposed() {
        return proposed;
    }

    boolean isReserve() {
        return reserve;
    }

    Standing view() {
        return new Standing(candidateNumber, score, place, passed, proposed, reserve);
    }
}
