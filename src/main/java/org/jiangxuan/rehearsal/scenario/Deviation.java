package org.jiangxuan.rehearsal.scenario;

import java.util.Map;

/**
 * One thing that goes otherwise than well.
 *
 * @param row the nominee's row as the workbook numbers it
 * @param kind what happens
 * @param parameters the kind's parameters by name
 */
public record Deviation(int row, DeviationKind kind, Map<String, Object> parameters) {

    public Deviation {
        parameters = Map.copyOf(parameters);
    }
}
