package org.jiangxuan.rehearsal.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        of(row).forEach(deviation -> deviation.kind().shape(behaviour, deviation.parameters()));
        return behaviour.build();
    }

    /** What happens to the nominee of {@code row}, in the order written. */
    public List<Deviation> of(int row) {
        return deviations.stream().filter(deviation -> deviation.isOf(row)).toList();
    }

    /** How those deviate who deal with the whole campaign, and what happens to it outside any task. */
    public Behaviour ofCampaign() {
        Behaviour.Builder behaviour = new Behaviour.Builder();
        deviations.stream()
                .filter(deviation -> deviation.row() == null)
                .forEach(deviation -> deviation.kind().shape(behaviour, deviation.parameters()));
        return behaviour.build();
    }

    /** The rows whose nominees are recommended as the fourth of their unit, with the city's consent (N41). */
    public SortedSet<Integer> fourths() {
        return rows().stream().filter(row -> behaviour(row).isFourth()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rows that deviations and expectations name. */
    public SortedSet<Integer> rows() {
        SortedSet<Integer> rows = new TreeSet<>(expect.keySet());
        deviations.stream().map(Deviation::row).filter(Objects::nonNull).forEach(rows::add);
        return rows;
    }
}
