package org.jiangxuan.honour;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report of a forgery and what came of it (N58); what has not happened yet is null.
 *
 * @param key {@code 2021-W00001}
 * @param campaignId the campaign
 * @param number the candidate's number
 * @param state how far it is
 * @param facts what was reported
 * @param reportedAt when
 * @param findings what the supervision found
 * @param heardOn the day on which the person was heard
 * @param statement what the person said
 * @param revoking what the secretariat decided: to revoke, or to dismiss
 * @param decisionReason why
 * @param decidedBy the account that turned the first key
 * @param confirmedBy the account that turned or refused the second key
 * @param effect what it did to the case
 * @param revokedAt when it took effect
 * @param moneyDue whether award money was paid and has to be recovered
 * @param recoveredOn the day on which it was
 */
public record RevocationView(
        String key,
        String campaignId,
        String number,
        RevocationState state,
        String facts,
        Instant reportedAt,
        @Nullable String findings,
        @Nullable LocalDate heardOn,
        @Nullable String statement,
        @Nullable Boolean revoking,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable String confirmedBy,
        @Nullable RevocationEffect effect,
        @Nullable Instant revokedAt,
        boolean moneyDue,
        @Nullable LocalDate recoveredOn) {}
