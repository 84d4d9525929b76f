package org.jiangxuan.nomination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Asks for many keys in portions: a statement takes only so many parameters (PostgreSQL 65 535). */
final class Chunks {

    private static final int SIZE = 1000;

    private Chunks() {}

    /** What the query finds for all the keys, portion after portion. */
    static <K, R> List<R> query(Collection<K> keys, Function<List<K>, List<R>> query) {
        List<K> all = List.copyOf(keys);
        List<R> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            found.addAll(query.apply(all.subList(from, Math.min(from + SIZE, all.size()))));
        }
        return found;
    }
}
