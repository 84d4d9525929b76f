package org.jiangxuan.rehearsal.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a rehearsal assumes, lets go otherwise than well, and expects in the end.
 *
 * @param assumed what annex 3 does not hold
 * @param deviations in the order written
 * @param expect the outcome expected of a row of the workbook
 */
public record Scenario(Assumed assumed, List<Deviation> deviations, SortedMap<Integer, String> expect) {

    /** All goes well, nothing particular is expected. */
    public static final Scenario PLAIN = new Scenario(Assumed.DEFAULT, List.of(), new TreeMap<>());

    public Scenario {
        deviations = List.copyOf(deviations);
        expect = Collections.unmodifiableSortedMap(new TreeMap<>(expect));
    }

    /** How the people around the nominee of {@code row} deviate. */
    public Behaviour behaviour(int row) {
        Behaviour.Builder behaviour = new Behaviour.Builder();
        deviations.stream()
                .filter(deviation -> deviation.row() == row)
                .forEach(deviation -> deviation.kind().shape(behaviour, deviation.parameters()));
        return behaviour.build();
    }

    /** The rows that deviations and expectations name. */
    public SortedSet<Integer> rows() {
        SortedSet<Integer> rows = new TreeSet<>(expect.keySet());
        deviations.forEach(deviation -> rows.add(deviation.row()));
        return rows;
    }
}
