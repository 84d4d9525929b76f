package org.jiangxuan.process.shift;

import java.time.Instant;

/** A variable of an instance that holds an instant, for which a timer waits or will wait. */
record InstantVariable(String id, String name, String instanceId, String businessKey, Instant value) {}
