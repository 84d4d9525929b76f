package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.util.Map;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;

/** The people of a campaign: who acts on a task, when, and with which values. */
public interface People {

    /** Somebody is about to look through all open tasks: what holds for all of them may be asked once. */
    default void look() {}

    /** When somebody acts on it, at the earliest; an instant in the past means at once. */
    Instant actsAt(WorkItem item);

    /** The account that acts. */
    String account(WorkItem item);

    /** What it fills in, by field key. */
    Map<String, Object> answers(WorkItem item);

    /** Whether this refusal of what was filled in is part of the plan: they try again, otherwise. */
    default boolean expects(WorkItem item, RuleViolation refusal) {
        return false;
    }

    /** Somebody has acted on it, and it is done or was refused as planned. */
    default void acted(WorkItem item) {}
}
