package org.jiangxuan.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.core.variable.CoreVariableInstance;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jiangxuan.process.step.Keys;
import org.jspecify.annotations.Nullable;

/**
 * What the engine remembers: cases, steps and tasks, as its level "activity" does, and of the variables only whom a called
 * process was about. The others are flags and instants whose facts our own tables and the case log keep; their history
 * would be two thirds of what a step writes (ADR 14).
 */
class CaseHistory extends AbstractHistoryLevel {

    static final String NAME = "cases";

    /** As the engine's property table has it; the engine's own levels end at 3. */
    static final int ID = 11;

    private static final Set<HistoryEventTypes> OF_VARIABLES = Set.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    /** @param entity what the event is about; null when the engine asks whether there is any at all */
    @Override
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        if (type instanceof HistoryEventTypes known && OF_VARIABLES.contains(known)) {
            return type != HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL
                    && (entity == null
                            || entity instanceof CoreVariableInstance variable
                                    && Keys.CANDIDATE_NUMBER.equals(variable.getName()));
        }
        return HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(type, entity);
    }
}
