package org.jiangxuan.process.soundness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The states of one process that can be reached, each with a shortest way to it, and what may follow each. */
final class StateSpace {

    private final Map<Occurrence, State> states = new LinkedHashMap<>();
    private final Set<State> ending = new LinkedHashSet<>();
    private final List<Broken> broken = new ArrayList<>();
    private final Map<String, List<String>> errors = new LinkedHashMap<>();

    /** A state, and the shortest way to it. */
    static final class State {

        private final Occurrence occurrence;
        private final @Nullable State before;
        private final Told told;
        private final Set<State> next = new LinkedHashSet<>();
        private final Set<State> previous = new LinkedHashSet<>();

        private State(Occurrence occurrence, @Nullable State before, Told told) {
            this.occurrence = occurrence;
            this.before = before;
            this.told = told;
        }

        Occurrence occurrence() {
            return occurrence;
        }

        List<String> path() {
            List<String> path = new ArrayList<>();
            for (State state = this; state != null; state = state.before) {
                path.add(String.join(", ", state.told.lines()));
            }
            Collections.reverse(path);
            return path;
        }
    }

    /** A step that broke a rule, and the way to it. */
    record Broken(Told.Flaw flaw, List<String> path) {}

    private StateSpace() {}

    /** @throws IllegalStateException if there are more states than this; nothing is proved then */
    static StateSpace of(String process, TokenGame game, int limit) {
        StateSpace space = new StateSpace();
        Deque<State> open = new ArrayDeque<>();
        space.add(null, game.begin(), open);
        while (!open.isEmpty()) {
            State state = open.remove();
            space.add(state, game.next(state.occurrence), open);
            if (space.states.size() > limit) {
                throw new IllegalStateException(process + " has more than " + limit + " states, for instance "
                        + state.occurrence + " after\n    " + String.join("\n    ", state.path()));
            }
        }
        return space;
    }

    private void add(@Nullable State from, List<TokenGame.Step> steps, Deque<State> open) {
        for (TokenGame.Step step : steps) {
            if (step.told().flaw() != null) {
                broken.add(new Broken(step.told().flaw(), path(from, step)));
            } else if (step.after() == null) {
                ended(from, step);
            } else {
                State known = states.get(step.after());
                State next = known == null ? new State(step.after(), from, step.told()) : known;
                if (known == null) {
                    states.put(step.after(), next);
                    open.add(next);
                }
                if (from != null) {
                    from.next.add(next);
                    next.previous.add(from);
                }
            }
        }
        if (from != null && steps.stream().anyMatch(step -> step.told().flaw() != null)) {
            // told already: what else may become of it is another question
            ending.add(from);
        }
    }

    private void ended(@Nullable State from, TokenGame.Step step) {
        if (from != null) {
            ending.add(from);
        }
        if (step.error() != null) {
            errors.putIfAbsent(step.error(), path(from, step));
        }
    }

    private static List<String> path(@Nullable State from, TokenGame.Step step) {
        List<String> path = from == null ? new ArrayList<>() : from.path();
        path.add(String.join(", ", step.told().lines()));
        return path;
    }

    int size() {
        return states.size();
    }

    Collection<Broken> broken() {
        return broken;
    }

    /** The codes of errors that end the process, each with a way to it. */
    Map<String, List<String>> errors() {
        return errors;
    }

    /** A group of states that are never left and that have no end, and from each of which all others are reached. */
    Optional<Set<State>> trap() {
        Set<State> sound = closure(ending, state -> state.previous);
        Optional<State> first =
                states.values().stream().filter(state -> !sound.contains(state)).findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        State state = first.get();
        for (Set<State> ahead = ahead(state); ; ahead = ahead(state)) {
            State here = state;
            Optional<State> noWayBack =
                    ahead.stream().filter(other -> !ahead(other).contains(here)).findFirst();
            if (noWayBack.isEmpty()) {
                return Optional.of(ahead);
            }
            state = noWayBack.get();
        }
    }

    private static Set<State> ahead(State state) {
        return closure(Set.of(state), each -> each.next);
    }

    private static Set<State> closure(Set<State> from, Function<State, Set<State>> to) {
        Set<State> all = new LinkedHashSet<>(from);
        Deque<State> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (State state : to.apply(open.remove())) {
                if (all.add(state)) {
                    open.add(state);
                }
            }
        }
        return all;
    }
}
