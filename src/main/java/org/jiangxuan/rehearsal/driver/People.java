package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.util.Map;
import org.jiangxuan.platform.WorkItem;

/** The people of a campaign: who acts on a task, when, and with which values. */
public interface People {

    /** When somebody acts on it, at the earliest; an instant in the past means at once. */
    Instant actsAt(WorkItem item);

    /** The account that acts. */
    String account(WorkItem item);

    /** What it fills in, by field key. */
    Map<String, Object> answers(WorkItem item);
}
