package org.jiangxuan.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A report of a forgery by or for one candidate, from its verification to the recovered money (N58). It guards its own states. */
@Entity
@Table(name = "revocation")
class Revocation {

    @Id
    @Column(name = "revocation_key", length = 16)
    private String key;

    @Column(nullable = false, length = 40)
    private String campaignId;

    @Column(nullable = false, length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 18)
    private String unitCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    private RevocationState state = RevocationState.REPORTED;

    @Column(nullable = false, length = 2000)
    private String facts;

    @Column(nullable = false)
    private Instant reportedAt;

    @Column(nullable = false, length = 64)
    private String reportedBy;

    @Column(nullable = false)
    private boolean holdsCandidate;

    @Column(length = 2000)
    private @Nullable String findings;

    private @Nullable Instant verifiedAt;

    @Column(length = 64)
    private @Nullable String verifiedBy;

    private @Nullable LocalDate heardOn;

    @Column(length = 1000)
    private @Nullable String statement;

    @Column(length = 64)
    private @Nullable String heardBy;

    private @Nullable Boolean revoking;

    @Column(length = 1000)
    private @Nullable String decisionReason;

    private @Nullable Instant decidedAt;

    @Column(length = 64)
    private @Nullable String decidedBy;

    private @Nullable Boolean confirmed;

    @Column(length = 1000)
    private @Nullable String confirmReason;

    private @Nullable Instant confirmedAt;

    @Column(length = 64)
    private @Nullable String confirmedBy;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private @Nullable RevocationEffect effect;

    private @Nullable Instant revokedAt;

    @Column(nullable = false)
    private boolean moneyDue;

    private @Nullable LocalDate recoveredOn;

    @Column(length = 100)
    private @Nullable String recoveryVoucher;

    @Column(length = 64)
    private @Nullable String recoveredBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Revocation() {}

    Revocation(String key, String campaignId, String number, String unitCode, String facts, String by, Instant at) {
        this.key = key;
        this.campaignId = campaignId;
        this.candidateNumber = number;
        this.unitCode = unitCode;
        this.facts = facts;
        this.reportedBy = by;
        this.reportedAt = at;
    }

    String key() {
        return key;
    }

    String candidateNumber() {
        return candidateNumber;
    }

    String campaignId() {
        return campaignId;
    }

    RevocationState state() {
        return state;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    /** Demands a state before something is recorded. */
    void require(RevocationState wanted) {
        if (state != wanted) {
            throw new RuleViolation("撤销事项" + key + "的这一步已经办理或尚不能办理，请刷新待办列表。");
        }
    }

    void hold() {
        holdsCandidate = true;
    }

    /** Lets go of the candidate, if it was held. */
    boolean release() {
        boolean held = holdsCandidate;
        holdsCandidate = false;
        return held;
    }

    void verified(boolean substantiated, String findings, String by, Instant at) {
        require(RevocationState.REPORTED);
        state = substantiated ? RevocationState.SUBSTANTIATED : RevocationState.UNSUBSTANTIATED;
        this.findings = findings;
        verifiedBy = by;
        verifiedAt = at;
    }

    void heard(LocalDate on, String statement, String by) {
        require(RevocationState.SUBSTANTIATED);
        state = RevocationState.HEARD;
        heardOn = on;
        this.statement = statement;
        heardBy = by;
    }

    void decided(boolean revoking, String reason, String by, Instant at) {
        require(RevocationState.HEARD);
        state = RevocationState.DECIDED;
        this.revoking = revoking;
        decisionReason = reason;
        decidedBy = by;
        decidedAt = at;
    }

    boolean isDecidedBy(String account) {
        return account.equals(decidedBy);
    }

    String decisionReason() {
        return decisionReason == null ? facts : decisionReason;
    }

    /** @return whether both keys are turned for revoking */
    boolean confirmed(boolean confirms, @Nullable String reason, String by, Instant at) {
        require(RevocationState.DECIDED);
        boolean both = confirms && Boolean.TRUE.equals(revoking);
        state = both ? RevocationState.CONFIRMED : RevocationState.NOT_REVOKED;
        confirmed = confirms;
        confirmReason = reason;
        confirmedBy = by;
        confirmedAt = at;
        return both;
    }

    void revoked(RevocationEffect effect, boolean moneyDue, Instant at) {
        require(RevocationState.CONFIRMED);
        state = RevocationState.REVOKED;
        this.effect = effect;
        this.moneyDue = moneyDue;
        revokedAt = at;
    }

    boolean isMoneyOut() {
        return moneyDue && recoveredOn == null;
    }

    void recovered(LocalDate on, String voucher, String by) {
        recoveredOn = on;
        recoveryVoucher = voucher;
        recoveredBy = by;
    }

    RevocationView view() {
        return new RevocationView(
                key,
                campaignId,
                candidateNumber,
                state,
                facts,
                reportedAt,
                findings,
                heardOn,
                statement,
                revoking,
                decisionReason,
                decidedBy,
                confirmedBy,
                effect,
                revokedAt,
                moneyDue,
                recoveredOn);
    }
}
