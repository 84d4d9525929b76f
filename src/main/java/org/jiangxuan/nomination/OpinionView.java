package org.jiangxuan.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as it was given.
 *
 * @param agrees for a reconsideration: whether the union is consulted again
 * @param by user id
 */
public record OpinionView(
        OpinionKind kind,
        boolean agrees,
        String opinion,
        @Nullable String signatory,
        String by,
        Instant givenAt) {}
