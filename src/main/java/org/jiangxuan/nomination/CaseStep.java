package org.jiangxuan.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step a case passed.
 *
 * @param step BPMN id
 * @param result what came of it, a short word
 * @param by user id; null when no person did it
 */
public record CaseStep(
        Instant at, String step, String result, @Nullable String by) {}
