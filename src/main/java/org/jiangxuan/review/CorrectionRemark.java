package org.jiangxuan.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiangxuan.nomination.CandidateField;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, and what the unit did about it.
 *
 * @param changed whether the unit has changed the field
 * @param answer what the unit answers instead, or besides
 */
@Embeddable
public record CorrectionRemark(
        @Enumerated(EnumType.STRING) @Column(name = "field", length = 32, nullable = false)
        CandidateField field,

        @Column(name = "remark", length = 500, nullable = false)
        String remark,

        @Column(name = "changed", nullable = false) boolean changed,
        @Column(name = "answer", length = 500) @Nullable String answer) {

    /** Whether the unit has changed the field or answered the remark. */
    public boolean isSettled() {
        return changed || answer != null;
    }

    CorrectionRemark withChange() {
        return new CorrectionRemark(field, remark, true, answer);
    }

    CorrectionRemark withAnswer(@Nullable String text) {
        return new CorrectionRemark(field, remark, changed, text);
    }
}
