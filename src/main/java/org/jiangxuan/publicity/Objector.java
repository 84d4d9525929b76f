package org.jiangxuan.publicity;

import org.jspecify.annotations.Nullable;

/**
 * Who objects; for the eyes of the desk and of the judge only (their identity is protected).
 *
 * @param name person's or unit's name
 * @param contact phone or address
 * @param unit whether a unit objects
 */
public record Objector(@Nullable String name, @Nullable String contact, boolean unit) {

    /** Never shows who objects. */
    @Override
    public String toString() {
        return "Objector[***]";
    }
}
