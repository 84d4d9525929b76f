package org.jiangxuan.nomination;

import org.jspecify.annotations.Nullable;

/** What the process may know of a candidate: no personal data. */
public record CandidateFacts(
        String number,
        String campaignId,
        String unitCode,
        String regionCode,
        Stage stage,
        @Nullable Outcome outcome) {}
