package org.jiangxuan.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One labelled fact on a page; absent ones are shown as a dash.
 *
 * @param key the label's key, under {@code fact.}
 * @param wide whether it takes the page's whole width
 */
record Fact(String key, @Nullable String text, @Nullable LocalDate day, boolean wide) {

    static Fact of(String key, @Nullable String text) {
        return new Fact(key, text, null, false);
    }

    static Fact of(String key, @Nullable LocalDate day) {
        return new Fact(key, null, day, false);
    }

    static Fact wide(String key, @Nullable String text) {
        return new Fact(key, text, null, true);
    }
}
