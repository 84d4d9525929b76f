package org.jiangxuan.dossier;

import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.ObjectionFiling;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jspecify.annotations.Nullable;

/** What the desk typed in, kept as it was typed when it is refused; a box that is not ticked is not sent. */
record ObjectionForm(
        @Nullable String objectorName,
        @Nullable String contact,
        @Nullable Boolean byUnit,
        @Nullable Boolean sealed,
        @Nullable String content,
        @Nullable String postmarkedOn) {

    static ObjectionForm empty() {
        return new ObjectionForm(null, null, null, null, null, null);
    }

    /** @throws RuleViolation at {@code postmarkedOn} when that is no day */
    ObjectionFiling filing(String number, ObjectionLevel level, String by) {
        return new ObjectionFiling(
                number,
                level,
                objectorName,
                contact,
                Boolean.TRUE.equals(byUnit),
                Boolean.TRUE.equals(sealed),
                content == null ? "" : content,
                WrittenDay.of("postmarkedOn", "邮戳日期", postmarkedOn),
                by);
    }

    /** Never shows who objects. */
    @Override
    public String toString() {
        return "ObjectionForm[***]";
    }
}
