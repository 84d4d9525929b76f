package org.jiangxuan.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of candidates; no identity number, no contact. */
public record CandidateRow(
        String number,
        String campaignId,
        String name,
        String unitCode,
        String unitName,
        String regionCode,
        String industry,
        String trade,
        @Nullable Integer applicationRank,
        @Nullable Integer sourceRow,
        Stage stage,
        @Nullable Outcome outcome,
        Instant submittedAt) {}
