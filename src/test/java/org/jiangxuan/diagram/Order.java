package org.jiangxuan.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** The order in which one would tell the steps: along the flow, a phase's steps after the phase. */
final class Order {

    private final Drawing drawing;
    private final List<Shape> told = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Order(Drawing drawing) {
        this.drawing = drawing;
    }

    /** All steps of a drawing, each once. */
    static List<Shape> of(Drawing drawing) {
        Order order = new Order(drawing);
        order.scope(drawing.process().getFlowElements());
        return order.told;
    }

    private void scope(Collection<FlowElement> elements) {
        List<Shape> nodes = elements.stream()
                .filter(FlowNode.class::isInstance)
                .map(node -> drawing.shapeOf((FlowNode) node))
                .sorted(Comparator.comparing((Shape shape) -> !(shape.node() instanceof StartEvent))
                        .thenComparing(shape -> shape.node() instanceof BoundaryEvent)
                        .thenComparing(shape -> shape.node().getIncoming().isEmpty())
                        .thenComparing(shape -> shape.box().y())
                        .thenComparing(shape -> shape.box().x()))
                .toList();
        nodes.forEach(shape -> follow(shape.node()));
    }

    private void follow(FlowNode first) {
        Deque<FlowNode> waiting = new ArrayDeque<>(List.of(first));
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.poll();
            if (seen.add(node.getId())) {
                told.add(drawing.shapeOf(node));
                if (node instanceof SubProcess sub) {
                    scope(sub.getFlowElements());
                }
                node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(waiting::add);
            }
        }
    }
}
