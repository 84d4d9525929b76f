package org.jiangxuan.evaluation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who scores whom. The points themselves stay inside: an expert does not see another's.
 *
 * @param id the number that the engine's task carries
 * @param number the candidate's number
 * @param expertId the expert's account
 * @param scoredAt when the expert scored, null while the score is out
 */
public record AssignmentView(
        long id, String number, String expertId, @Nullable Instant scoredAt) {}
