package org.jiangxuan.honour;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One name of a batch.
 *
 * @param place the candidate's place in the ranking
 * @param struckBecause why the government struck the name from the list; null if it did not
 */
@Embeddable
record ReportedName(
        @Column(nullable = false) int place,
        @Column(length = 500) @Nullable String struckBecause) {

    boolean isStruck() {
        return struckBecause != null;
    }
}
