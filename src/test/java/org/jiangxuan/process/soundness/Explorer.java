package org.jiangxuan.process.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jiangxuan.process.soundness.Node.Cause;
import org.jiangxuan.process.soundness.Node.Flow;
import org.jiangxuan.process.soundness.Node.Kind;
import org.jiangxuan.process.soundness.StateSpace.State;
import org.jspecify.annotations.Nullable;

/**
 * Explores processes that call each other. Each is explored by itself; for its caller it is a step that ends sooner or
 * later, or throws what leaves it.
 */
final class Explorer {

    private final Map<String, ProcessModel> models = new LinkedHashMap<>();
    private final Map<String, StateSpace> spaces = new HashMap<>();
    private final Map<String, List<Fault>> faults = new LinkedHashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final Wiring wiring;
    private final int limit;

    /** @param limit the most states a process may have; more and nothing is proved, which is an error */
    Explorer(List<ProcessModel> models, Wiring code, int limit) {
        models.forEach(model -> this.models.put(model.key(), model));
        Set<String> mapped = new TreeSet<>();
        models.forEach(model -> mapped.addAll(model.mappedVariables()));
        this.wiring = code.and(mapped);
        this.limit = limit;
    }

    /** What is wrong with this process; nothing if it is sound. */
    List<Fault> faults(String key) {
        explore(key);
        return faults.getOrDefault(key, List.of());
    }

    /** How many states it has. */
    int states(String key) {
        return explore(key).size();
    }

    private StateSpace explore(String key) {
        StateSpace known = spaces.get(key);
        if (known != null) {
            return known;
        }
        if (!underWay.add(key)) {
            throw new IllegalStateException(key + " calls itself");
        }
        ProcessModel model = models.get(key);
        if (model == null) {
            throw new IllegalStateException("there is no process " + key);
        }
        Map<String, Set<String>> escaping = new HashMap<>();
        model.nodes().stream()
                .filter(node -> node.kind() == Kind.CALL)
                .forEach(call ->
                        escaping.put(call.ref(), explore(call.ref()).errors().keySet()));
        TokenGame game = new TokenGame(model, wiring, escaping);
        StateSpace space = StateSpace.of(key, game, limit);
        spaces.put(key, space);
        faults.put(key, judge(model, space, game.visited()));
        return space;
    }

    private List<Fault> judge(ProcessModel model, StateSpace space, Set<String> visited) {
        List<Fault> found = new ArrayList<>();
        space.broken().stream()
                .map(broken -> new Fault(
                        broken.flaw().kind(),
                        broken.flaw().element(),
                        broken.flaw().sentence(),
                        broken.path()))
                .filter(fault -> found.stream()
                        .noneMatch(other ->
                                other.kind() == fault.kind() && other.element().equals(fault.element())))
                .forEach(found::add);
        space.trap().ifPresent(trap -> found.add(trapped(model, trap)));
        for (Node node : model.nodes()) {
            if (!visited.contains(node.id()) && comesFrom(model, node).stream().allMatch(visited::contains)) {
                found.add(new Fault(Fault.Kind.NEVER_REACHED, node.id(), never(model, node), List.of()));
            }
        }
        for (String variable : model.readVariables()) {
            if (!wiring.sets(variable)) {
                found.add(new Fault(
                        Fault.Kind.NOBODY_SETS,
                        variable,
                        "is read by a gateway or timer and set by nobody",
                        List.of()));
            }
        }
        if (models.values().stream().noneMatch(other -> calls(other, model.key()))) {
            space.errors()
                    .forEach((code, path) -> found.add(
                            new Fault(Fault.Kind.UNCAUGHT, code, "leaves the process and is caught by nobody", path)));
        }
        return found;
    }

    private static boolean calls(ProcessModel model, String key) {
        return model.nodes().stream()
                .anyMatch(node -> node.kind() == Kind.CALL && node.ref().equals(key));
    }

    private Fault trapped(ProcessModel model, Set<State> trap) {
        State first = trap.iterator().next();
        Set<String> stuck = new LinkedHashSet<>(first.occurrence().leaves().toList());
        Set<String> seen = new TreeSet<>();
        for (State state : trap) {
            List<String> leaves = state.occurrence().leaves().toList();
            stuck.retainAll(leaves);
            seen.addAll(leaves);
        }
        stuck.removeIf(place -> model.find(place).filter(Node::waits).isPresent()
                && why(model, place).isEmpty());
        if (stuck.isEmpty()) {
            String round = String.join(", ", seen);
            return new Fault(Fault.Kind.LIVELOCK, round, "no end can be reached any more from here", first.path());
        }
        String reasons = stuck.stream()
                .map(place -> why(model, place))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining("; "));
        return new Fault(Fault.Kind.STUCK, String.join(", ", stuck), reasons, first.path());
    }

    /** Why a token can stand here for ever. */
    private String why(ProcessModel model, String place) {
        Node node = model.find(place).orElse(null);
        if (node == null) {
            Node join = model.nodes().stream()
                    .filter(each ->
                            each.incoming().stream().anyMatch(flow -> flow.id().equals(place)))
                    .findFirst()
                    .orElseThrow();
            return join.id() + " waits for ever for "
                    + join.incoming().stream()
                            .map(Flow::id)
                            .filter(flow -> !flow.equals(place))
                            .collect(Collectors.joining(", "));
        } else if (node.kind() == Kind.EXCLUSIVE) {
            return node.id() + " may find no way on";
        } else if (node.kind() == Kind.EVENT_BASED) {
            return node.outgoing().stream()
                    .map(flow -> missing(model.node(flow.target()).trigger()))
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        return missing(node.trigger());
    }

    private String missing(Node.@Nullable Trigger trigger) {
        if (trigger == null) {
            return "";
        } else if (trigger.cause() == Cause.MESSAGE) {
            return missing(trigger.names(), wiring.messages(), "waits for the message %s, which nobody sends");
        } else if (trigger.cause() == Cause.CONDITION) {
            return missing(trigger.names(), wiring.variables(), "waits for the flag %s, which nobody raises");
        }
        return "";
    }

    private static String missing(Set<String> names, Set<String> known, String sentence) {
        Set<String> missing = new TreeSet<>(names);
        missing.removeAll(known);
        return missing.isEmpty() ? "" : sentence.formatted(String.join(", ", missing));
    }

    private static List<String> comesFrom(ProcessModel model, Node node) {
        if (node.kind() == Kind.START) {
            return model.node(node.scope()).kind() == Kind.EVENT_SUB_PROCESS ? List.of() : List.of(node.scope());
        } else if (node.kind() == Kind.BOUNDARY) {
            return List.of(node.attachedTo());
        } else if (node.kind() == Kind.EVENT_SUB_PROCESS) {
            return List.of(model.start(node.id()).id());
        }
        return node.incoming().stream().map(Flow::source).toList();
    }

    private String never(ProcessModel model, Node node) {
        String missing = missing(node.trigger());
        if (!missing.isEmpty()) {
            return missing;
        } else if (node.trigger() != null && node.trigger().cause() == Cause.ERROR) {
            return "catches the error " + String.join(", ", node.trigger().names()) + ", which nobody throws";
        }
        return node.incoming().isEmpty() ? "nothing leads there" : "is never reached";
    }
}
