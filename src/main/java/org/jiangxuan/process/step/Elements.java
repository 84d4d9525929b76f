package org.jiangxuan.process.step;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;

/** Reads the element of a multi-instance step, which is always the id of a row of ours. */
public final class Elements {

    private Elements() {}

    /** @param element the element variable's name */
    public static long id(VariableScope scope, String element) {
        SpinJsonNode node = Objects.requireNonNull((SpinJsonNode) scope.getVariable(element));
        return node.numberValue().longValue();
    }
}
