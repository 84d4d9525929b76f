package org.jiangxuan.diagram;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** A sequence flow where the diagram draws it. */
public record Line(
        SequenceFlow flow, List<Point> points, @Nullable Box label) {

    /** The flow's id. */
    public String id() {
        return flow.getId();
    }

    /** The flow's name, empty if it has none. */
    public String name() {
        return flow.getName() == null ? "" : flow.getName();
    }

    /** Its straight pieces, in order. */
    public List<Segment> segments() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Segment(points.get(i - 1), points.get(i)))
                .toList();
    }
}
