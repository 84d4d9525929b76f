package org.jiangxuan.process.ownpublicity;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jiangxuan.process.step.Keys;
import org.jiangxuan.publicity.ObjectionLevel;

/** Whether the candidate is published inside the unit or to the public, as the calling process has stated. */
final class StatedLevel {

    private StatedLevel() {}

    static ObjectionLevel of(VariableScope scope) {
        return Boolean.TRUE.equals(scope.getVariable(Keys.INTERNAL_PUBLICITY))
                ? ObjectionLevel.INTERNAL
                : ObjectionLevel.PUBLIC;
    }
}
