package org.jiangxuan.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A BPMN element that an instance has reached.
 *
 * @param process the key of the process definition
 * @param step the element's id
 * @param enteredAt when it was entered
 * @param leftAt when it was left, null while the instance still stands there
 * @param cancelled whether it was interrupted instead of finished
 */
public record PassedStep(
        String process,
        String step,
        Instant enteredAt,
        @Nullable Instant leftAt,
        boolean cancelled) {}
