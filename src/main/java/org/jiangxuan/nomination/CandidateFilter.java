package org.jiangxuan.nomination;

import org.jspecify.annotations.Nullable;

/**
 * Narrows a list of candidates; null means any.
 *
 * @param text a candidate number, or the beginning of a name
 */
public record CandidateFilter(
        @Nullable String campaignId,
        @Nullable String unitCode,
        @Nullable String regionCode,
        @Nullable String industry,
        @Nullable Stage stage,
        @Nullable Outcome outcome,
        @Nullable String text) {

    /** Everyone of a campaign. */
    public static CandidateFilter of(String campaignId) {
        return new CandidateFilter(campaignId, null, null, null, null, null, null);
    }
}
