package org.jiangxuan.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One row of the main experiences (N65).
 *
 * @param period from when to when, as written (2003年9月—2006年7月)
 * @param place where the person studied or worked
 * @param witness who can confirm it
 */
@Embeddable
public record Experience(
        @Column(name = "period", length = 40, nullable = false)
        String period,

        @Column(name = "place", length = 200, nullable = false)
        String place,

        @Column(name = "witness", length = 60) @Nullable String witness) {}
