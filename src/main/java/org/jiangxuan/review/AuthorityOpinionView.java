package org.jiangxuan.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One question to one authority and, once it is there, the answer.
 *
 * @param id the number that the engine's task carries
 * @param number the candidate's number
 * @param authorityCode the authority asked, as in the campaign
 * @param askedAt when it was asked
 * @param chasedAt when it was reminded because it was silent; null if it never was
 * @param adverse null while the authority is silent, which is never consent (AMB-11)
 * @param opinion the written opinion; always there when it is adverse
 * @param givenBy the account that answered
 * @param givenAt when it was answered
 */
public record AuthorityOpinionView(
        long id,
        String number,
        String authorityCode,
        Instant askedAt,
        @Nullable Instant chasedAt,
        @Nullable Boolean adverse,
        @Nullable String opinion,
        @Nullable String givenBy,
        @Nullable Instant givenAt) {}
