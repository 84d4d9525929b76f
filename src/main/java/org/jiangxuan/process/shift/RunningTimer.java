package org.jiangxuan.process.shift;

import java.time.Instant;

/**
 * A timer that waits in an instance.
 *
 * @param due when it fires, or is tried again
 * @param failed whether it fired and failed, so that it is due for another try and not for its deadline
 */
record RunningTimer(
        String jobId,
        String definitionId,
        String activityId,
        String instanceId,
        String businessKey,
        Instant due,
        boolean failed) {}
