package org.jiangxuan.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The engine's time and what it has done so far, for runs whose days pass faster than real ones.
 *
 * <p>There is a bean of it only where time may be moved (profiles {@code rehearsal}, {@code demo} and tests); a
 * production JVM has none.
 */
public interface VirtualTime {

    /** The instant that the engine and the business clock take as now. */
    Instant now();

    /**
     * Sets the clock before anything has happened; it may lie in the past.
     *
     * @throws IllegalStateException when an instance has been started already
     */
    void beginAt(Instant instant);

    /**
     * Moves the clock forward. Jobs that fall due by it are left to {@link #drain()}.
     *
     * @throws IllegalArgumentException when {@code instant} lies before {@link #now()}
     */
    void moveTo(Instant instant);

    /** Executes every job that is due now, and those that they create, until none is due. */
    void drain();

    /** When the next job falls due that still has retries and is not due yet; empty when none waits. */
    Optional<Instant> nextDue();

    /** How much is unfinished or broken. */
    EngineState state();

    /** The steps of the instances with this business key, called instances included, in the order they were entered. */
    List<PassedStep> steps(String businessKey);
}
