package org.jiangxuan.process.soundness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiangxuan.process.soundness.Node.Flow;
import org.jiangxuan.process.soundness.Node.Kind;
import org.jiangxuan.process.soundness.Node.Many;
import org.jspecify.annotations.Nullable;

/**
 * Half of the game: tokens run along flows until each stands where something has to happen, as in one transaction of the
 * engine. A gateway's ways are all tried.
 */
final class Arrivals {

    private final ProcessModel model;
    private final Set<String> errors;
    private final Set<String> visited = new HashSet<>();

    /** @param errors the codes of errors that automatic steps may throw */
    Arrivals(ProcessModel model, Set<String> errors) {
        this.model = model;
        this.errors = errors;
    }

    /** How a scope is left after its tokens have run. */
    sealed interface Result {}

    /** It goes on; without anything inside it is done. */
    record Alive(List<Occurrence> inside) implements Result {}

    /** An end ended all of it. */
    record Terminated() implements Result {}

    /** An error leaves it. */
    record Thrown(String code) implements Result {}

    record Arrival(Told told, Result result) {}

    /** A token under way, and the flows it has passed since something last happened. */
    private record Runner(Flow flow, Set<String> passed) {

        Runner on(Flow next) {
            Set<String> more = new HashSet<>(passed);
            more.add(flow.id());
            return new Runner(next, more);
        }

        boolean goesRound() {
            return passed.contains(flow.id());
        }
    }

    /** The steps that a token has ever come to. */
    Set<String> visited() {
        return visited;
    }

    /** An instance of this process, sub-process or event sub-process begins. */
    List<Arrival> open(String scope) {
        visited.add(scope);
        Node start = model.start(scope);
        visited.add(start.id());
        return run(scope, List.of(), start.outgoing(), Told.of(start.id()));
    }

    /** Tokens set out by these flows of a scope. */
    List<Arrival> run(String scope, List<Occurrence> inside, List<Flow> flows, Told told) {
        return go(
                scope,
                inside,
                flows.stream().map(flow -> new Runner(flow, Set.of())).toList(),
                told);
    }

    /** An error leaves <code>thrower</code>, a step in this scope (or a scope within it), whose place is free already. */
    List<Arrival> raise(String scope, List<Occurrence> inside, String thrower, String code, Told told) {
        return raise(scope, inside, List.of(), thrower, code, told);
    }

    private List<Arrival> raise(
            String scope, List<Occurrence> inside, List<Runner> others, String thrower, String code, Told told) {
        var boundary = model.boundaryFor(thrower, code);
        if (boundary.isPresent()) {
            visited.add(boundary.get().id());
            return go(
                    scope,
                    inside,
                    onward(boundary.get(), others, null),
                    told.then(boundary.get().id() + " 捕获 " + code));
        }
        var handler = model.handlerFor(scope, code, thrower);
        if (handler.isPresent()) {
            return begin(
                    scope, List.of(), handler.get(), told.then(handler.get().id() + " 捕获 " + code));
        }
        return List.of(new Arrival(told, new Thrown(code)));
    }

    /** An event sub-process begins in a scope that holds these. */
    List<Arrival> begin(String scope, List<Occurrence> inside, Node eventSubProcess, Told told) {
        List<Arrival> all = new ArrayList<>();
        for (Arrival opened : open(eventSubProcess.id())) {
            Told both = told.then(opened.told());
            if (opened.result() instanceof Thrown thrown) {
                all.addAll(raise(scope, inside, eventSubProcess.id(), thrown.code(), both));
            } else if (opened.result() instanceof Alive alive && !alive.inside().isEmpty()) {
                Occurrence begun = Occurrence.of(eventSubProcess.id(), alive.inside());
                all.add(new Arrival(both, new Alive(Occurrence.plus(inside, begun))));
            } else {
                all.add(new Arrival(both, new Alive(inside)));
            }
        }
        return all;
    }

    private List<Arrival> go(String scope, List<Occurrence> inside, List<Runner> runners, Told told) {
        if (runners.isEmpty() || told.flaw() != null) {
            return List.of(new Arrival(told, new Alive(inside)));
        }
        Runner runner = runners.get(0);
        List<Runner> others = runners.subList(1, runners.size());
        Node node = model.node(runner.flow().target());
        if (runner.goesRound()) {
            Told round =
                    told.broken(Fault.Kind.LIVELOCK, node.id(), "goes round and round without waiting for anything");
            return List.of(new Arrival(round, new Alive(inside)));
        }
        visited.add(node.id());
        return switch (node.kind()) {
            case AUTOMATIC -> automatic(scope, inside, runner, others, node, told);
            case EXCLUSIVE -> choose(scope, inside, runner, others, node, told);
            case PARALLEL -> join(scope, inside, runner, others, node, told);
            case END -> go(scope, inside, others, atEnd(node, inside, others, told));
            case TERMINATE -> List.of(new Arrival(atEnd(node, inside, others, told), new Terminated()));
            case ERROR_END -> raise(scope, inside, others, "", node.ref(), told.then(node.id()));
            case SUB_PROCESS, WAITING, CALL, EVENT_BASED -> enter(scope, inside, runner, others, node, told);
            case PROCESS, EVENT_SUB_PROCESS, START, BOUNDARY ->
                throw new IllegalStateException("a flow leads to " + node.id());
        };
    }

    private List<Arrival> automatic(
            String scope, List<Occurrence> inside, Runner runner, List<Runner> others, Node node, Told told) {
        List<Arrival> all = new ArrayList<>(go(scope, inside, onward(node, others, runner), told.then(node.id())));
        for (String code : errors) {
            all.addAll(raise(scope, inside, others, node.id(), code, told.then(node.id() + " 抛出 " + code)));
        }
        return all;
    }

    private List<Arrival> choose(
            String scope, List<Occurrence> inside, Runner runner, List<Runner> others, Node node, Told told) {
        List<Arrival> all = new ArrayList<>();
        for (Flow way : node.outgoing()) {
            Told chosen = node.outgoing().size() == 1 ? told : told.then(node.id() + " → " + way.target());
            all.addAll(go(scope, inside, plus(others, List.of(runner.on(way))), chosen));
        }
        if (node.mayFindNoWay()) {
            all.addAll(go(
                    scope, Occurrence.plus(inside, Occurrence.at(node.id())), others, told.then(node.id() + " 无路可走")));
        }
        return all;
    }

    private List<Arrival> join(
            String scope, List<Occurrence> inside, Runner runner, List<Runner> others, Node node, Told told) {
        List<Occurrence> arrived = inside;
        Told after = told;
        if (node.incoming().size() > 1) {
            Occurrence token = Occurrence.at(runner.flow().id());
            after = placed(token, inside, told);
            arrived = Occurrence.plus(inside, token);
            List<Occurrence> wanted = node.incoming().stream()
                    .map(flow -> Occurrence.at(flow.id()))
                    .toList();
            if (!arrived.containsAll(wanted)) {
                return go(scope, arrived, others, after);
            }
            for (Occurrence each : wanted) {
                arrived = Occurrence.minus(arrived, each);
            }
        }
        return go(scope, arrived, onward(node, others, runner), after);
    }

    private List<Arrival> enter(
            String scope, List<Occurrence> inside, Runner runner, List<Runner> others, Node node, Told told) {
        List<Arrival> all = new ArrayList<>();
        boolean many = node.many() != Many.ONE;
        if (many) {
            all.addAll(go(scope, inside, onward(node, others, runner), told.then(node.id() + " 一个也没有")));
        }
        for (Arrival first : instance(node)) {
            Told one = told.then(first.told());
            if (first.result() instanceof Thrown thrown) {
                all.addAll(raise(scope, inside, others, node.id(), thrown.code(), one));
            } else if (first.result() instanceof Alive alive && !alive.inside().isEmpty()) {
                Occurrence begun = alive.inside().get(0);
                all.addAll(
                        settle(scope, inside, many ? Occurrence.body(node.id(), List.of(begun)) : begun, others, one));
                if (node.many() == Many.PARALLEL || node.many() == Many.PARALLEL_ENDING_EARLY) {
                    all.addAll(settle(scope, inside, Occurrence.body(node.id(), List.of(begun, begun)), others, one));
                }
            } else {
                all.addAll(go(scope, inside, onward(node, others, runner), one));
            }
        }
        return all;
    }

    /** One instance of an activity, as the only thing inside the result. */
    List<Arrival> instance(Node node) {
        if (node.kind() != Kind.SUB_PROCESS) {
            return List.of(new Arrival(Told.NOTHING, new Alive(List.of(Occurrence.at(node.id())))));
        }
        return open(node.id()).stream()
                .map(opened -> opened.result() instanceof Alive alive
                                && !alive.inside().isEmpty()
                        ? new Arrival(opened.told(), new Alive(List.of(Occurrence.of(node.id(), alive.inside()))))
                        : opened)
                .toList();
    }

    private List<Arrival> settle(
            String scope, List<Occurrence> inside, Occurrence token, List<Runner> others, Told told) {
        return go(scope, Occurrence.plus(inside, token), others, placed(token, inside, told));
    }

    private Told placed(Occurrence token, List<Occurrence> inside, Told told) {
        String place = token.place();
        boolean taken = inside.stream().anyMatch(other -> other.place().equals(place));
        return taken && !model.isAside(place)
                ? told.broken(Fault.Kind.TWICE, place, "a second token arrives while the first is there")
                : told;
    }

    private Told atEnd(Node end, List<Occurrence> inside, List<Runner> others, Told told) {
        if (model.isAside(end.id())) {
            return told.then(end.id());
        }
        List<String> left = new ArrayList<>();
        inside.stream()
                .map(Occurrence::place)
                .filter(place -> !model.isAside(place))
                .forEach(left::add);
        others.stream()
                .filter(runner -> !model.isAside(runner.flow().id()))
                .forEach(runner -> left.add(runner.flow().id()));
        Told ended = told.then(end.id());
        return left.isEmpty()
                ? ended
                : ended.broken(
                        Fault.Kind.LEFT_BEHIND,
                        end.id(),
                        "is reached while tokens are still at " + String.join(", ", left));
    }

    private static List<Runner> onward(Node node, List<Runner> others, @Nullable Runner runner) {
        return plus(
                others,
                node.outgoing().stream()
                        .map(flow -> runner == null ? new Runner(flow, Set.of()) : runner.on(flow))
                        .toList());
    }

    private static List<Runner> plus(List<Runner> others, List<Runner> next) {
        List<Runner> all = new ArrayList<>(others);
        all.addAll(next);
        return all;
    }
}
