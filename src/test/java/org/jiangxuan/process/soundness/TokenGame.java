package org.jiangxuan.process.soundness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.process.soundness.Arrivals.Alive;
import org.jiangxuan.process.soundness.Arrivals.Arrival;
import org.jiangxuan.process.soundness.Arrivals.Thrown;
import org.jiangxuan.process.soundness.Node.Cause;
import org.jiangxuan.process.soundness.Node.Flow;
import org.jiangxuan.process.soundness.Node.Kind;
import org.jiangxuan.process.soundness.Node.Many;
import org.jiangxuan.process.soundness.Node.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which an instance goes on, as the engine plays them. Whatever has to be done may be done; a timer that runs
 * may fire; a message may come if somebody sends it, a condition come true if somebody sets what it reads. Jobs count as part of the
 * step before them. Of what may begin any number of times beside the main way, two are under way at once at most.
 */
final class TokenGame {

    private static final int AT_ONCE = 2;

    private final ProcessModel model;
    private final Wiring wiring;
    private final Map<String, Set<String>> escaping;
    private final Arrivals arrivals;

    /** @param escaping by called process, the codes of the errors that leave it */
    TokenGame(ProcessModel model, Wiring wiring, Map<String, Set<String>> escaping) {
        this.model = model;
        this.wiring = wiring;
        this.escaping = escaping;
        this.arrivals = new Arrivals(model, wiring.errors());
    }

    /** One thing that may happen: the state after it (none: the instance has ended), or the error that ended it. */
    record Step(
            Told told, @Nullable Occurrence after, @Nullable String error) {}

    /** What happens to an occurrence in its surrounding scope. */
    private sealed interface Effect {}

    /** It is still there; tokens may set out beside it. */
    private record Changed(Occurrence self, List<Flow> beside) implements Effect {}

    private record Gone(List<Flow> by) implements Effect {}

    private record Threw(String code) implements Effect {}

    private record Move(Told told, Effect effect) {}

    Set<String> visited() {
        return arrivals.visited();
    }

    List<Step> begin() {
        return arrivals.open(model.key()).stream()
                .map(arrival -> move(Occurrence.at(model.key()), arrival))
                .map(TokenGame::step)
                .toList();
    }

    List<Step> next(Occurrence instance) {
        return moves(instance, false).stream().map(TokenGame::step).toList();
    }

    private static Step step(Move move) {
        return move.effect() instanceof Changed changed
                ? new Step(move.told(), changed.self(), null)
                : new Step(move.told(), null, move.effect() instanceof Threw threw ? threw.code() : null);
    }

    /** @param instance whether it is one of several, so that boundary events belong to all of them together */
    private List<Move> moves(Occurrence it, boolean instance) {
        Optional<Node> found = model.find(it.place());
        if (found.isEmpty()) {
            return List.of();
        }
        Node node = found.get();
        List<Move> moves = new ArrayList<>();
        if (it.isBody()) {
            moves.addAll(instances(it, node));
        } else if (node.isScope()) {
            moves.addAll(scope(it, node));
        } else if (node.waits()) {
            moves.addAll(leaf(node));
        }
        if (!instance) {
            model.boundaries(node.id()).forEach(event -> boundary(it, event).ifPresent(moves::add));
        }
        return moves;
    }

    private List<Move> leaf(Node node) {
        List<Move> moves = new ArrayList<>();
        if (node.kind() == Kind.EVENT_BASED) {
            node.outgoing().stream()
                    .map(flow -> model.node(flow.target()))
                    .filter(event -> possible(event.trigger()))
                    .forEach(event -> moves.add(done(event)));
        } else if (possible(node.trigger())) {
            moves.add(done(node));
        }
        Set<String> codes = new LinkedHashSet<>(wiring.errors());
        codes.addAll(escaping.getOrDefault(node.ref(), Set.of()));
        codes.forEach(code -> moves.add(new Move(Told.of(node.id() + " 抛出 " + code), new Threw(code))));
        return moves;
    }

    private Move done(Node node) {
        arrivals.visited().add(node.id());
        return new Move(Told.of(node.id()), new Gone(node.outgoing()));
    }

    private Optional<Move> boundary(Occurrence it, Node event) {
        if (event.trigger() == null || event.trigger().cause() == Cause.ERROR || !possible(event.trigger())) {
            return Optional.empty();
        }
        Told told = Told.of(event.id());
        if (event.interrupting()) {
            arrivals.visited().add(event.id());
            return Optional.of(new Move(told, new Gone(event.outgoing())));
        }
        if (it.hasSpent(event.id())) {
            return Optional.empty();
        }
        arrivals.visited().add(event.id());
        return Optional.of(new Move(told, new Changed(spent(it, event), event.outgoing())));
    }

    private static Occurrence spent(Occurrence it, Node event) {
        return event.trigger() != null && event.trigger().cause() == Cause.TIMER ? it.spending(event.id()) : it;
    }

    private boolean possible(@Nullable Trigger trigger) {
        return trigger == null
                || switch (trigger.cause()) {
                    case MESSAGE -> trigger.names().stream().allMatch(wiring::sends);
                    case CONDITION -> trigger.names().stream().allMatch(wiring::sets);
                    case TIMER, CYCLE, ERROR -> true;
                };
    }

    private List<Move> instances(Occurrence body, Node node) {
        List<Move> moves = new ArrayList<>();
        for (Occurrence one : new LinkedHashSet<>(body.inside())) {
            List<Occurrence> rest = Occurrence.minus(body.inside(), one);
            for (Move move : moves(one, true)) {
                if (move.effect() instanceof Changed changed) {
                    List<Occurrence> inside = Occurrence.plus(rest, changed.self());
                    moves.add(new Move(move.told(), new Changed(body.holding(inside), List.of())));
                } else if (move.effect() instanceof Threw) {
                    moves.add(move);
                } else {
                    moves.addAll(finished(body, node, rest, move.told()));
                }
            }
        }
        return moves;
    }

    /** One instance of several is done. */
    private List<Move> finished(Occurrence body, Node node, List<Occurrence> rest, Told told) {
        List<Move> moves = new ArrayList<>();
        if (rest.isEmpty() || node.many() == Many.PARALLEL_ENDING_EARLY) {
            moves.add(new Move(told, new Gone(node.outgoing())));
        }
        if (!rest.isEmpty()) {
            moves.add(new Move(told, new Changed(body.holding(rest), List.of())));
        }
        if (node.many() == Many.SEQUENTIAL) {
            arrivals.instance(node).stream()
                    .filter(next -> next.result() instanceof Alive alive
                            && !alive.inside().isEmpty())
                    .map(next -> new Move(
                            told.then(next.told()),
                            new Changed(body.holding(((Alive) next.result()).inside()), List.of())))
                    .forEach(moves::add);
        }
        return moves;
    }

    private List<Move> scope(Occurrence it, Node scope) {
        List<Move> moves = new ArrayList<>();
        for (Occurrence child : new LinkedHashSet<>(it.inside())) {
            List<Occurrence> rest = Occurrence.minus(it.inside(), child);
            for (Move move : moves(child, false)) {
                after(scope.id(), child, rest, move).forEach(arrival -> moves.add(move(it, arrival)));
            }
        }
        if (!interrupted(it)) {
            model.eventSubProcesses(scope.id()).forEach(sub -> moves.addAll(event(it, scope, sub)));
        }
        return moves;
    }

    private List<Arrival> after(String scope, Occurrence child, List<Occurrence> rest, Move move) {
        Told told = move.told();
        if (move.effect() instanceof Changed changed) {
            if (tooMany(rest, changed.beside())) {
                return List.of();
            }
            return arrivals.run(scope, Occurrence.plus(rest, changed.self()), changed.beside(), told);
        } else if (move.effect() instanceof Gone gone) {
            return arrivals.run(scope, rest, gone.by(), told);
        }
        return arrivals.raise(scope, rest, child.place(), ((Threw) move.effect()).code(), told);
    }

    private boolean tooMany(List<Occurrence> beside, List<Flow> flows) {
        return flows.stream()
                .anyMatch(flow -> beside.stream()
                                .filter(other -> model.asideOf(flow.source()).contains(other.place()))
                                .count()
                        >= AT_ONCE);
    }

    /** An interrupting event sub-process runs: the scope listens to nothing else. */
    private boolean interrupted(Occurrence scope) {
        return scope.inside().stream()
                .map(inside -> model.find(inside.place()))
                .flatMap(Optional::stream)
                .anyMatch(node -> node.kind() == Kind.EVENT_SUB_PROCESS
                        && model.start(node.id()).interrupting());
    }

    private List<Move> event(Occurrence it, Node scope, Node sub) {
        Node start = model.start(sub.id());
        boolean thrown = start.trigger() != null && start.trigger().cause() == Cause.ERROR;
        long running = it.inside().stream()
                .filter(inside -> inside.place().equals(sub.id()))
                .count();
        if (thrown || !possible(start.trigger()) || it.hasSpent(start.id()) || running >= AT_ONCE) {
            return List.of();
        }
        Occurrence after = start.interrupting() ? it : spent(it, start);
        List<Occurrence> kept = start.interrupting() ? List.of() : it.inside();
        return arrivals.begin(scope.id(), kept, sub, Told.NOTHING).stream()
                .map(arrival -> move(after, arrival))
                .toList();
    }

    /** What the arrivals inside a scope mean for the scope. */
    private Move move(Occurrence scope, Arrival arrival) {
        if (arrival.result() instanceof Alive alive
                && (!alive.inside().isEmpty() || arrival.told().flaw() != null)) {
            return new Move(arrival.told(), new Changed(scope.holding(alive.inside()), List.of()));
        } else if (arrival.result() instanceof Thrown thrown) {
            return new Move(arrival.told(), new Threw(thrown.code()));
        }
        return new Move(arrival.told(), new Gone(model.node(scope.place()).outgoing()));
    }
}
