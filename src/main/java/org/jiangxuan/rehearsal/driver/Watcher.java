package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import org.jiangxuan.platform.WorkItem;

/** Sees what a driver does. */
public interface Watcher {

    /** Watches nothing. */
    Watcher NONE = new Watcher() {};

    /** The engine has done all that was due at this instant. */
    default void settled(Instant now) {}

    /** Somebody has completed a task. */
    default void acted(WorkItem item, Instant at) {}

    /** Somebody was refused; the task stays open. */
    default void refused(WorkItem item, Instant at, String sentence) {}

    /** Something happened outside any task, or was refused; a sentence says what. */
    default void happened(Instant at, String sentence) {}
}
