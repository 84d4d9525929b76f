package org.jiangxuan.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jiangxuan.diagram.Box;
import org.jiangxuan.diagram.Drawing;
import org.jiangxuan.diagram.Line;
import org.jiangxuan.diagram.Point;
import org.jiangxuan.diagram.Segment;
import org.jiangxuan.diagram.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each diagram can be read: everything is drawn, no line crosses another, a foreign step or a label. */
class LayoutTest {

    static List<Path> processes() {
        return ModelFiles.processes();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyStepAndEveryFlowIsDrawnOnce(Path file) {
        Drawing drawing = Drawing.of(file);
        var model = drawing.process().getModelInstance();
        assertThat(drawing.shapes().stream().map(Shape::id))
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(drawing.lines().stream().map(Line::id))
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whatIsNamedHasItsLabel(Path file) {
        Drawing drawing = Drawing.of(file);
        assertThat(drawing.shapes())
                .filteredOn(shape -> !(shape.node() instanceof Activity))
                .allSatisfy(shape -> assertThat(shape.label()).as(shape.id()).isNotNull());
        assertThat(drawing.lines())
                .filteredOn(line -> !line.name().isEmpty())
                .allSatisfy(line -> assertThat(line.label()).as(line.id()).isNotNull());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noStepCoversAnother(Path file) {
        List<Shape> shapes = Drawing.of(file).shapes();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                Shape a = shapes.get(i);
                Shape b = shapes.get(j);
                if (a.box().overlaps(b.box()) && !holds(a, b) && !holds(b, a) && !attached(a, b) && !attached(b, a)) {
                    faults.add(a.id() + " and " + b.id());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyStepStandsInsideItsPhase(Path file) {
        Drawing drawing = Drawing.of(file);
        assertThat(drawing.shapes())
                .filteredOn(shape -> shape.node().getParentElement() instanceof SubProcess)
                .allSatisfy(shape -> {
                    Box phase = drawing.shapeOf((FlowNode) shape.node().getParentElement())
                            .box();
                    Box box = shape.box();
                    assertThat(box.x() > phase.x()
                                    && box.right() < phase.right()
                                    && box.y() > phase.y()
                                    && box.bottom() < phase.bottom())
                            .as(shape.id())
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyLineRunsFromItsSourceToItsTarget(Path file) {
        Drawing drawing = Drawing.of(file);
        assertThat(drawing.lines()).allSatisfy(line -> {
            assertThat(touches(
                            line.points().get(0),
                            drawing.shapeOf(line.flow().getSource()).box()))
                    .as(line.id() + " starts at its source")
                    .isTrue();
            assertThat(touches(
                            line.points().get(line.points().size() - 1),
                            drawing.shapeOf(line.flow().getTarget()).box()))
                    .as(line.id() + " ends at its target")
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noLineRunsThroughAForeignStepOrALabel(Path file) {
        Drawing drawing = Drawing.of(file);
        List<String> faults = new ArrayList<>();
        for (Line line : drawing.lines()) {
            for (Shape shape : drawing.shapes()) {
                if (!contains(shape.node(), line.flow())
                        && enters(line, shape.box().shrunk(0.5))) {
                    faults.add(line.id() + " runs through " + shape.id());
                }
                if (shape.label() != null && enters(line, shape.label())) {
                    faults.add(line.id() + " runs through the label of " + shape.id());
                }
            }
            for (Line other : drawing.lines()) {
                if (other.label() != null && enters(line, other.label())) {
                    faults.add(line.id() + " runs through the label of " + other.id());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noTwoLinesCross(Path file) {
        List<Line> lines = Drawing.of(file).lines();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (cross(lines.get(i), lines.get(j))) {
                    faults.add(lines.get(i).id() + " and " + lines.get(j).id());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noLabelStandsOnAStepOrOnAnotherLabel(Path file) {
        Drawing drawing = Drawing.of(file);
        List<String> faults = new ArrayList<>();
        List<Box> labels = Stream.concat(
                        drawing.shapes().stream().map(Shape::label),
                        drawing.lines().stream().map(Line::label))
                .filter(java.util.Objects::nonNull)
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            Box label = labels.get(i);
            drawing.shapes().stream()
                    .filter(shape ->
                            !(shape.node() instanceof SubProcess) && shape.box().overlaps(label))
                    .forEach(shape -> faults.add(label + " stands on " + shape.id()));
            drawing.shapes().stream()
                    .filter(shape -> shape.node() instanceof SubProcess && straddles(label, shape.box()))
                    .forEach(shape -> faults.add(label + " stands on the frame of " + shape.id()));
            labels.subList(i + 1, labels.size()).stream()
                    .filter(label::overlaps)
                    .forEach(other -> faults.add(label + " stands on " + other));
        }
        assertThat(faults).isEmpty();
    }

    private static boolean straddles(Box label, Box frame) {
        return label.overlaps(frame)
                && !(label.x() >= frame.x()
                        && label.right() <= frame.right()
                        && label.y() >= frame.y()
                        && label.bottom() <= frame.bottom());
    }

    private static boolean holds(Shape outer, Shape inner) {
        return within(inner.node(), outer.node());
    }

    private static boolean attached(Shape event, Shape host) {
        return event.node() instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host.node());
    }

    /** A phase contains the flows between its steps, and the flow that leaves an event on its frame is outside. */
    private static boolean contains(FlowNode node, SequenceFlow flow) {
        return within(flow, node);
    }

    private static boolean within(ModelElementInstance inner, FlowNode outer) {
        ModelElementInstance parent = inner.getParentElement();
        return parent != null && (parent.equals(outer) || within(parent, outer));
    }

    private static boolean enters(Line line, Box box) {
        return line.segments().stream().anyMatch(segment -> segment.enters(box));
    }

    private static boolean cross(Line a, Line b) {
        Point start = a.points().get(0);
        Point end = a.points().get(a.points().size() - 1);
        for (Segment one : a.segments()) {
            for (Segment other : b.segments()) {
                if (one.meets(other) && !atCommonEnd(one, other, start) && !atCommonEnd(one, other, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lines may meet where both leave a step or both arrive at one, if they come from different sides. */
    private static boolean atCommonEnd(Segment one, Segment other, Point end) {
        return (one.from().equals(end) || one.to().equals(end))
                && (other.from().equals(end) || other.to().equals(end));
    }

    private static boolean touches(Point point, Box box) {
        return point.x() >= box.x() - 1
                && point.x() <= box.right() + 1
                && point.y() >= box.y() - 1
                && point.y() <= box.bottom() + 1;
    }
}
