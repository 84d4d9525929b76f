package org.jiangxuan.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An objection or a lead, without who brought it forward.
 *
 * @param key {@code 2021-Y00001}
 * @param candidateNumber against whom
 * @param leadReason why it is only a lead
 * @param content what is objected
 * @param postmarkedOn day of the postmark, Asia/Shanghai, if it came by post
 * @param findings what the investigation found
 * @param beyondWindow whether the own publicity may end after the window
 * @param closedAt when it stopped holding its candidate; null for a lead and while it is open
 */
public record ObjectionView(
        String key,
        String candidateNumber,
        String campaignId,
        ObjectionLevel level,
        ObjectionState state,
        @Nullable LeadReason leadReason,
        String content,
        @Nullable LocalDate postmarkedOn,
        Instant registeredAt,
        @Nullable String admissibilityReason,
        @Nullable String findings,
        @Nullable String conclusionReason,
        boolean beyondWindow,
        @Nullable Instant concludedAt,
        @Nullable Instant closedAt) {}
