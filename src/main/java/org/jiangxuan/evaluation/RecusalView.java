package org.jiangxuan.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An expert who may not judge a candidate (回避).
 *
 * @param number the candidate's number
 * @param expertId the expert's account
 * @param reason the conflict of interest
 * @param substituteId the account of who scores instead; null when nobody was left, or nobody was needed
 * @param declaredAt when it was declared
 */
public record RecusalView(
        String number,
        String expertId,
        String reason,
        @Nullable String substituteId,
        Instant declaredAt) {}
