package org.jiangxuan.process.soundness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place of the model that is occupied: a step that somebody has to do, an event that is waited for, a flow whose token
 * waits at a join, or a scope with what is occupied inside. The whole state of an instance is the occurrence of its process.
 * Two that hold the same are equal, in whatever order it came about.
 */
final class Occurrence {

    private static final String BODY = "#multiInstanceBody";

    private final String place;
    private final SortedSet<String> spent;
    private final List<Occurrence> inside;
    private final String text;

    private Occurrence(String place, SortedSet<String> spent, List<Occurrence> inside) {
        this.place = place;
        this.spent = spent;
        this.inside = inside.stream()
                .sorted(Comparator.comparing(Occurrence::toString))
                .toList();
        this.text = place
                + (spent.isEmpty() ? "" : "!" + String.join("!", spent))
                + (inside.isEmpty()
                        ? ""
                        : this.inside.stream().map(Occurrence::toString).collect(Collectors.joining(", ", "{", "}")));
    }

    static Occurrence at(String place) {
        return new Occurrence(place, new TreeSet<>(), List.of());
    }

    static Occurrence of(String scope, List<Occurrence> inside) {
        return new Occurrence(scope, new TreeSet<>(), inside);
    }

    /** All instances of a multi-instance activity, as the engine calls it. */
    static Occurrence body(String activity, List<Occurrence> instances) {
        return of(activity + BODY, instances);
    }

    /** The id of a step, a scope or a flow. */
    String place() {
        return isBody() ? place.substring(0, place.length() - BODY.length()) : place;
    }

    boolean isBody() {
        return place.endsWith(BODY);
    }

    List<Occurrence> inside() {
        return inside;
    }

    /** Whether this event, which happens once while the place is occupied, has happened. */
    boolean hasSpent(String event) {
        return spent.contains(event);
    }

    Occurrence holding(List<Occurrence> other) {
        return new Occurrence(place, spent, other);
    }

    Occurrence spending(String event) {
        SortedSet<String> more = new TreeSet<>(spent);
        more.add(event);
        return new Occurrence(place, more, inside);
    }

    /** The innermost occupied places. */
    Stream<String> leaves() {
        return inside.isEmpty() ? Stream.of(place()) : inside.stream().flatMap(Occurrence::leaves);
    }

    static List<Occurrence> plus(List<Occurrence> some, Occurrence one) {
        List<Occurrence> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }

    static List<Occurrence> minus(List<Occurrence> some, Occurrence one) {
        List<Occurrence> less = new ArrayList<>(some);
        less.remove(one);
        return less;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occurrence that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
