package org.jiangxuan.nomination;

import org.jspecify.annotations.Nullable;

/**
 * What the eligibility table decides on (N6–N9, N77); null where the applicant did not say.
 *
 * @param requiredMonths the campaign's minimum of insured months
 * @param levelAccepted whether the level is among those the campaign accepts; null with an unknown level
 * @param banned whether the ban register holds the person, at submission or now
 */
public record EligibilityFacts(
        @Nullable Integer insuredMonths,
        int requiredMonths,
        @Nullable String qualificationLevel,
        @Nullable Boolean levelAccepted,
        @Nullable Boolean artisanTechnician,
        @Nullable Boolean frontLine,
        boolean banned) {}
