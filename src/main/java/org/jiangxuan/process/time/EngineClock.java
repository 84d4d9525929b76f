package org.jiangxuan.process.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.platform.ChinaTime;

/**
 * The business clock. It follows the engine's, so that timers, due dates and our own records agree in a rehearsal; where
 * nobody moves the engine's clock it is the system's.
 */
class EngineClock extends Clock {

    private final ZoneId zone;

    EngineClock() {
        this(ChinaTime.ZONE);
    }

    private EngineClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new EngineClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
