package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jiangxuan.nomination.CandidateEdits;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.platform.EncryptedText;
import org.jspecify.annotations.Nullable;

/** A field's value before and after a correction, both encrypted. Written once. */
@Entity
@Table(name = "correction_change")
class CorrectionChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_change_seq")
    @SequenceGenerator(name = "correction_change_seq", sequenceName = "correction_change_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(nullable = false)
    private long correctionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private CandidateField field;

    @Convert(converter = EncryptedText.class)
    @Column(length = 50_000)
    private @Nullable String oldValue;

    @Convert(converter = EncryptedText.class)
    @Column(length = 50_000)
    private @Nullable String newValue;

    @Column(nullable = false, length = 64)
    private String changedBy;

    @Column(nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CorrectionChange() {}

    CorrectionChange(long correctionId, CandidateEdits.Change change, String by, Instant at) {
        this.correctionId = correctionId;
        this.field = change.field();
        this.oldValue = change.before();
        this.newValue = change.after();
        this.changedBy = by;
        this.changedAt = at;
    }
}
