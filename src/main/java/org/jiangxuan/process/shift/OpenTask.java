package org.jiangxuan.process.shift;

import java.time.Instant;

/** A task that has a due date. */
record OpenTask(String taskId, String definitionId, String step, String businessKey, Instant due, Instant created) {}
