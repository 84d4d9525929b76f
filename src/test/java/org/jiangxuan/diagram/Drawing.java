package org.jiangxuan.diagram;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** A process with its diagram interchange: what is where. */
public record Drawing(Process process, List<Shape> shapes, List<Line> lines) {

    /** Reads a BPMN file of one process. */
    public static Drawing of(Path file) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        return new Drawing(
                process,
                model.getModelElementsByType(BpmnShape.class).stream()
                        .map(Drawing::shape)
                        .toList(),
                model.getModelElementsByType(BpmnEdge.class).stream()
                        .map(Drawing::line)
                        .toList());
    }

    /** What the model says about an element, empty if nothing. */
    public static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** The rectangle around everything drawn. */
    public Box extent() {
        List<Box> boxes = Stream.of(
                        shapes.stream().map(Shape::box),
                        shapes.stream().map(Shape::label),
                        lines.stream().map(Line::label),
                        lines.stream().flatMap(line -> line.points().stream()).map(p -> new Box(p.x(), p.y(), 0, 0)))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .toList();
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double right = boxes.stream().mapToDouble(Box::right).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(Box::bottom).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    /** The shape of a node. */
    public Shape shapeOf(FlowNode node) {
        return shapes.stream()
                .filter(shape -> shape.id().equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Shape shape(BpmnShape shape) {
        return new Shape((FlowNode) shape.getBpmnElement(), box(shape.getBounds()), label(shape.getBpmnLabel()));
    }

    private static Line line(BpmnEdge edge) {
        return new Line(
                (SequenceFlow) edge.getBpmnElement(),
                edge.getWaypoints().stream()
                        .map(point -> new Point(point.getX(), point.getY()))
                        .toList(),
                label(edge.getBpmnLabel()));
    }

    private static @Nullable Box label(@Nullable BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
