package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the eligibility rules ask for (N6–N9); null where the applicant did not say.
 *
 * @param insuredMonths months of Dalian social insurance, cumulative, at the campaign's opening day (AMB-8)
 * @param level skill level: 5, 4, 3, 2 (技师), 1 (高级技师), T, S
 * @param artisanTechnician recognised by the own enterprise as 工匠技师
 * @param artisanSince day of that recognition (N69)
 * @param frontLine works directly on a front-line production or operation post
 */
@Embeddable
public record Qualification(
        @Column(name = "insured_months") @Nullable Integer insuredMonths,

        @Column(name = "qualification_level", length = 4) @Nullable
        String level,

        @Column(name = "artisan_technician") @Nullable Boolean artisanTechnician,
        @Column(name = "artisan_since") @Nullable LocalDate artisanSince,
        @Column(name = "front_line") @Nullable Boolean frontLine) {

    /** Nothing said yet, as when a candidate comes from annex 3. */
    public static Qualification unknown() {
        return new Qualification(null, null, null, null, null);
    }
}
