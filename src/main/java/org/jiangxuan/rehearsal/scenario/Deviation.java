package org.jiangxuan.rehearsal.scenario;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes otherwise than well.
 *
 * @param row the nominee's row as the workbook numbers it; null for what happens to the whole campaign
 * @param kind what happens
 * @param parameters the kind's parameters by name
 */
public record Deviation(@Nullable Integer row, DeviationKind kind, Map<String, Object> parameters) {

    public Deviation {
        parameters = Map.copyOf(parameters);
    }

    /** Whether it happens to the nominee of this row. */
    public boolean isOf(int nominee) {
        return row != null && row == nominee;
    }

    /** The value of a parameter that is a word, if the deviation has it. */
    public Optional<String> word(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(Object::toString);
    }
}
