package org.jiangxuan.process.soundness;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jiangxuan.process.soundness.Node.Flow;
import org.jiangxuan.process.soundness.Node.Kind;

/**
 * One process as a net of steps and flows. It knows which places lie <em>aside</em>: reached through a non-interrupting
 * boundary event only, so that a token there belongs to none of the main way's branches.
 */
final class ProcessModel {

    private final String key;
    private final Map<String, Node> nodes;
    private final Set<String> read;
    private final Set<String> mapped;
    private final Map<String, List<Node>> boundaries = new HashMap<>();
    private final Map<String, List<Node>> eventSubProcesses = new HashMap<>();
    private final Map<String, Node> starts = new HashMap<>();
    /** The places aside of each non-interrupting boundary event. */
    private final Map<String, Set<String>> asides = new HashMap<>();

    private final Set<String> aside = new HashSet<>();

    /**
     * @param read the variables that gateways and timers read
     * @param mapped the variables that calls hand over or back
     */
    ProcessModel(String key, Map<String, Node> nodes, Set<String> read, Set<String> mapped) {
        this.key = key;
        this.nodes = nodes;
        this.read = read;
        this.mapped = mapped;
        for (Node node : nodes.values()) {
            boundaries.put(node.id(), select(n -> n.attachedTo().equals(node.id())));
            if (node.isScope()) {
                eventSubProcesses.put(node.id(), select(n -> n.kind() == Kind.EVENT_SUB_PROCESS && in(n, node)));
                List<Node> start = select(n -> n.kind() == Kind.START && in(n, node));
                if (start.size() != 1) {
                    throw new IllegalArgumentException(node.id() + " has " + start.size() + " start events");
                }
                starts.put(node.id(), start.get(0));
            }
        }
        select(Node::isScope).forEach(this::findAsides);
    }

    String key() {
        return key;
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    Node node(String id) {
        return Objects.requireNonNull(nodes.get(id), id);
    }

    /** The node of this id; a flow has none. */
    Optional<Node> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    List<Node> boundaries(String activity) {
        return boundaries.getOrDefault(activity, List.of());
    }

    List<Node> eventSubProcesses(String scope) {
        return eventSubProcesses.getOrDefault(scope, List.of());
    }

    Node start(String scope) {
        return Objects.requireNonNull(starts.get(scope), scope);
    }

    Set<String> readVariables() {
        return read;
    }

    Set<String> mappedVariables() {
        return mapped;
    }

    /** Whether a token at this step or flow belongs to no branch of the main way. */
    boolean isAside(String place) {
        return aside.contains(place)
                || find(place).filter(n -> n.kind() == Kind.EVENT_SUB_PROCESS).isPresent();
    }

    /** The places that only this boundary event leads to. */
    Set<String> asideOf(String boundary) {
        return asides.getOrDefault(boundary, Set.of());
    }

    /** What an error that leaves this step meets first: an event at its boundary; the one for its code before one for all. */
    Optional<Node> boundaryFor(String activity, String code) {
        return closest(boundaries(activity).stream(), code);
    }

    /** The event sub-process of a scope that catches this error, unless it comes from that sub-process itself. */
    Optional<Node> handlerFor(String scope, String code, String thrower) {
        return closest(
                        eventSubProcesses(scope).stream()
                                .filter(sub -> !sub.id().equals(thrower))
                                .map(sub -> start(sub.id())),
                        code)
                .map(start -> node(start.scope()));
    }

    private static Optional<Node> closest(Stream<Node> events, String code) {
        List<Node> catching = events.filter(
                        event -> event.trigger() != null && event.trigger().catches(code))
                .toList();
        return catching.stream()
                .filter(event ->
                        event.trigger() != null && !event.trigger().names().isEmpty())
                .findFirst()
                .or(() -> catching.stream().findFirst());
    }

    private void findAsides(Node scope) {
        Set<String> main = new HashSet<>();
        Deque<Node> found = new ArrayDeque<>();
        found.add(start(scope.id()));
        while (!found.isEmpty()) {
            Node node = found.remove();
            if (main.add(node.id())) {
                boundaries(node.id()).stream().filter(Node::interrupting).forEach(found::add);
                node.outgoing().forEach(flow -> {
                    main.add(flow.id());
                    found.add(node(flow.target()));
                });
            }
        }
        select(n -> n.kind() == Kind.BOUNDARY && !n.interrupting() && in(n, scope))
                .forEach(boundary -> {
                    Set<String> places = new HashSet<>();
                    reach(boundary, places);
                    places.removeAll(main);
                    asides.put(boundary.id(), places);
                    aside.addAll(places);
                });
    }

    private void reach(Node from, Set<String> places) {
        if (places.add(from.id())) {
            boundaries(from.id()).forEach(boundary -> reach(boundary, places));
            for (Flow flow : from.outgoing()) {
                places.add(flow.id());
                reach(node(flow.target()), places);
            }
        }
    }

    private List<Node> select(Predicate<Node> condition) {
        return nodes.values().stream().filter(condition).toList();
    }

    private static boolean in(Node node, Node scope) {
        return node.scope().equals(scope.id());
    }
}
