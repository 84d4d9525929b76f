package org.jiangxuan.publicity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody brought forward against a candidate, as the desk registers it.
 *
 * @param candidateNumber against whom
 * @param level against which publicity
 * @param objectorName person's or unit's name, at most 60 characters; null or blank when anonymous
 * @param contact phone or address, at most 200 characters; null or blank when there is none
 * @param byUnit whether it is in a unit's name, which takes a seal
 * @param sealed whether the unit's seal is on it
 * @param content what is objected, at most 2000 characters
 * @param postmarkedOn the day of the postmark, Asia/Shanghai, when it came by post; otherwise null: the moment counts at
 *     which it is registered
 * @param by the account that registers it
 */
public record ObjectionFiling(
        String candidateNumber,
        ObjectionLevel level,
        @Nullable String objectorName,
        @Nullable String contact,
        boolean byUnit,
        boolean sealed,
        String content,
        @Nullable LocalDate postmarkedOn,
        String by) {

    /** Never shows who objects. */
    @Override
    public String toString() {
        return "ObjectionFiling[" + candidateNumber + ", " + level + "]";
    }
}
