package org.jiangxuan.nomination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** One round in which a unit selects and ranks its candidates (AMB-20). It guards its own states. */
@Entity
@Table(name = "unit_recommendation")
class UnitRecommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit_recommendation_seq")
    @SequenceGenerator(name = "unit_recommendation_seq", sequenceName = "unit_recommendation_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "round_key", length = 16, nullable = false, updatable = false)
    private String key;

    @Column(name = "campaign_id", length = 64, nullable = false, updatable = false)
    private String campaignId;

    @Column(name = "unit_code", length = 18, nullable = false, updatable = false)
    private String unitCode;

    @Column(name = "round_ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(length = 16, nullable = false)
    private RoundState state = RoundState.OPEN;

    @Column(name = "final_round", nullable = false)
    private boolean finalRound;

    @Column(name = "exception_reason", length = 500)
    private @Nullable String exceptionReason;

    @ElementCollection
    @CollectionTable(name = "unit_recommendation_candidate", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    @Column(name = "candidate_number", length = 16, nullable = false)
    private List<String> candidates = new ArrayList<>();

    @Column(name = "ranked_at")
    private @Nullable Instant rankedAt;

    @Column(name = "letter_number", length = 40)
    private @Nullable String letterNumber;

    @Column(name = "letter_issued_at")
    private @Nullable Instant letterIssuedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected UnitRecommendation() {}

    /** @param firstCandidate the number of the unit's first candidate */
    UnitRecommendation(UnitLedger ledger, String firstCandidate) {
        this.campaignId = ledger.campaignId();
        this.unitCode = ledger.unitCode();
        this.ordinal = ledger.openRound();
        this.key = Numbers.round(firstCandidate, ordinal);
    }

    String key() {
        return key;
    }

    RoundState state() {
        return state;
    }

    boolean finalRound() {
        return finalRound;
    }

    List<String> candidates() {
        return List.copyOf(candidates);
    }

    String campaignId() {
        return campaignId;
    }

    String unitCode() {
        return unitCode;
    }

    void rank(List<String> inOrder, boolean isFinal, @Nullable String reason, Instant at) {
        require(RoundState.OPEN, "不能再次选择和排序");
        candidates.addAll(inOrder);
        finalRound = isFinal;
        exceptionReason = reason;
        rankedAt = at;
        state = RoundState.RANKED;
    }

    /** @param firstCandidate the number of the unit's first candidate; keys of earlier releases do not tell it */
    void issueLetter(String firstCandidate, Instant at) {
        require(RoundState.RANKED, "不能出具推荐函");
        letterNumber = Numbers.letter(firstCandidate, ordinal);
        letterIssuedAt = at;
        state = RoundState.LETTER_ISSUED;
    }

    /** An empty round needs no letter. */
    void release(Instant at) {
        require(candidates.isEmpty() ? RoundState.RANKED : RoundState.LETTER_ISSUED, "不能上报");
        endedAt = at;
        state = RoundState.RELEASED;
    }

    void close(Instant at) {
        if (state != RoundState.RELEASED && state != RoundState.CLOSED) {
            endedAt = at;
            state = RoundState.CLOSED;
        }
    }

    RoundView view() {
        return new RoundView(
                key,
                campaignId,
                unitCode,
                ordinal,
                state,
                finalRound,
                exceptionReason,
                candidates(),
                rankedAt,
                letterNumber,
                letterIssuedAt,
                endedAt);
    }

    void require(RoundState wanted, String what) {
        if (state != wanted) {
            throw new RuleViolation("推荐批次 " + key + " 当前为“" + title(state) + "”，" + what);
        }
    }

    private static String title(RoundState state) {
        return switch (state) {
            case OPEN -> "待选择排序";
            case RANKED -> "已排序";
            case LETTER_ISSUED -> "已出具推荐函";
            case RELEASED -> "已上报";
            case CLOSED -> "推荐阶段截止时未完成";
        };
    }
}
