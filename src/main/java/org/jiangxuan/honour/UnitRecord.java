package org.jiangxuan.honour;

import java.time.Instant;
import java.util.List;

/**
 * A recommending unit's record of forgeries: the unit guarantees that what it hands in is true and gatekeeps (N57).
 *
 * @param unitCode the unit's credit code
 * @param forgeries the proven ones among the unit's candidates over all campaigns, the latest first
 */
public record UnitRecord(String unitCode, List<Forgery> forgeries) {

    public UnitRecord {
        forgeries = List.copyOf(forgeries);
    }

    /** Whether there is nothing on record. */
    public boolean isClean() {
        return forgeries.isEmpty();
    }

    /**
     * One proven forgery.
     *
     * @param key of the revocation
     * @param number the candidate's number
     * @param effect what it did to the case
     * @param revokedAt when it took effect
     */
    public record Forgery(String key, String number, RevocationEffect effect, Instant revokedAt) {}
}
