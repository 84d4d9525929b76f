package org.jiangxuan.process.correction;

import java.util.Objects;
import org.jiangxuan.process.step.TaskValues;

/** Reads which correction an instance is about. */
final class CorrectionIds {

    private CorrectionIds() {}

    static long of(TaskValues values) {
        return ((Number) Objects.requireNonNull(values.task().getVariable("correctionId"))).longValue();
    }
}
