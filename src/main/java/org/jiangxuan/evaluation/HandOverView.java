package org.jiangxuan.evaluation;

import java.time.Instant;

/**
 * A scoring task that was given to another expert (换人评分).
 *
 * @param number the candidate's number
 * @param expertId the account from which it was taken
 * @param substituteId the account that got it
 * @param reason why
 * @param handedAt when
 * @param handedBy the account that did it
 */
public record HandOverView(
        String number, String expertId, String substituteId, String reason, Instant handedAt, String handedBy) {}
