package org.jiangxuan.diagram;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;

/** A step of a process where the diagram places it; {@code label} is where its name stands if not inside. */
public record Shape(FlowNode node, Box box, @Nullable Box label) {

    /** The element's id. */
    public String id() {
        return node.getId();
    }

    /** The element's name, empty if it has none. */
    public String name() {
        return node.getName() == null ? "" : node.getName();
    }
}
