package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has recommended in a campaign, over all its rounds. Everything that settles a recommendation locks this
 * row first, so that two rounds cannot exceed the cap together (N41).
 */
@Entity
@Table(name = "unit_ledger")
class UnitLedger {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_ledger_seq")
    @SequenceGenerator(name = "unit_ledger_seq", sequenceName = "unit_ledger_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "campaign_id", length = 64, nullable = false, updatable = false)
    private String campaignId;

    @Column(name = "unit_code", length = 18, nullable = false, updatable = false)
    private String unitCode;

    @Column(nullable = false)
    private int rounds;

    @Column(nullable = false)
    private int recommended;

    /** The final round is ranked: no other may be opened. */
    @Column(name = "final_ranked", nullable = false)
    private boolean finalRanked;

    /** The final round is released: whoever it passed over is not recommended. */
    @Column(nullable = false)
    private boolean finished;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected UnitLedger() {}

    UnitLedger(String campaignId, String unitCode) {
        this.campaignId = campaignId;
        this.unitCode = unitCode;
    }

    String campaignId() {
        return campaignId;
    }

    String unitCode() {
        return unitCode;
    }

    int recommended() {
        return recommended;
    }

    boolean finalRanked() {
        return finalRanked;
    }

    boolean finished() {
        return finished;
    }

    int openRound() {
        return ++rounds;
    }

    void recommend(int people, boolean finalRound) {
        recommended += people;
        finalRanked |= finalRound;
    }

    void finish() {
        finished = true;
    }
}
