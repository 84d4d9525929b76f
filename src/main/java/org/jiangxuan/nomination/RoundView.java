package org.jiangxuan.nomination;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of a unit's recommendation (AMB-20).
 *
 * @param key business key, {@code 2021-R00012-1}
 * @param ordinal 1 for the unit's first round in the campaign
 * @param finalRound whether the unit recommends nobody after it
 * @param exceptionReason why more than the cap are recommended (N41)
 * @param candidates candidate numbers in order of rank
 */
public record RoundView(
        String key,
        String campaignId,
        String unitCode,
        int ordinal,
        RoundState state,
        boolean finalRound,
        @Nullable String exceptionReason,
        List<String> candidates,
        @Nullable Instant rankedAt,
        @Nullable String letterNumber,
        @Nullable Instant letterIssuedAt,
        @Nullable Instant endedAt) {}
