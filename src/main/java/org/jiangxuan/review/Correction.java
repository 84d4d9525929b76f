package org.jiangxuan.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
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
import java.util.Objects;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What one reviewing step returned for correction, remark by remark; closed once. */
@Entity
@Table(name = "correction")
class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false, length = 16)
    private String candidateNumber;

    @Column(nullable = false, length = 40)
    private String step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private CorrectionState state = CorrectionState.OPEN;

    @Column(nullable = false, length = 64)
    private String askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Column(length = 500)
    private @Nullable String note;

    @Column(length = 64)
    private @Nullable String closedBy;

    private @Nullable Instant closedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "correction_remark", joinColumns = @JoinColumn(name = "correction_id"))
    @OrderColumn(name = "position")
    private List<CorrectionRemark> remarks = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Correction() {}

    Correction(String candidateNumber, String step, List<CorrectionRemark> remarks, String by, Instant at) {
        this.candidateNumber = candidateNumber;
        this.step = step;
        this.remarks.addAll(remarks);
        this.askedBy = by;
        this.askedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String candidateNumber() {
        return candidateNumber;
    }

    /** Corrected, or gone on with as it was. */
    boolean isSettled() {
        return state == CorrectionState.CORRECTED || state == CorrectionState.WAIVED;
    }

    String step() {
        return step;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isOpen() {
        return state == CorrectionState.OPEN;
    }

    List<CorrectionRemark> remarks() {
        return List.copyOf(remarks);
    }

    /** The unit has changed the field. */
    void changed(CandidateField field) {
        remarks.replaceAll(remark -> remark.field() == field ? remark.withChange() : remark);
    }

    /** The unit has answered the remark on this field; null takes the answer back. */
    void answered(CandidateField field, @Nullable String answer) {
        remarks.replaceAll(remark -> remark.field() == field ? remark.withAnswer(answer) : remark);
    }

    void close(CorrectionState how, @Nullable String note, String by, Instant at) {
        if (!isOpen()) {
            throw new RuleViolation("这次退回补正已经办结，不能重复办理。");
        }
        this.state = how;
        this.note = note;
        this.closedBy = by;
        this.closedAt = at;
    }

    /** @param dueAt until when the unit is to correct */
    CorrectionView view(Instant dueAt) {
        return new CorrectionView(
                id(), candidateNumber, step, state, remarks(), askedBy, askedAt, dueAt, note, closedBy, closedAt);
    }
}
