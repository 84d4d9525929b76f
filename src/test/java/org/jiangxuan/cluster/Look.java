package org.jiangxuan.cluster;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the engine has to do, read from its tables. A job that a dead node has locked is nobody's until the lock has
 * expired, and with it the other jobs of its instance.
 */
final class Look {

    private static final String SWEEP = "HANDLER_CFG_ = 'sweep'";

    private final JdbcClient jdbc;
    private final Instant now;
    private final List<Job> due;
    private final List<Job> dead;

    private record Job(
            String id,
            String root,
            @Nullable String owner,
            @Nullable Instant expires) {

        boolean isLocked(Instant now) {
            return owner != null && expires != null && !expires.isBefore(now);
        }
    }

    /** @param living by what names the nodes that live lock jobs */
    Look(JdbcClient jdbc, Instant now, Set<String> living) {
        this.jdbc = jdbc;
        this.now = now;
        this.due = due();
        this.dead = due.stream()
                .filter(job -> job.isLocked(now) && !living.contains(Objects.requireNonNull(job.owner())))
                .toList();
    }

    /** Whether somebody who lives has something to do now. */
    boolean isBusy() {
        return due.stream()
                        .anyMatch(job -> !dead.contains(job)
                                && dead.stream()
                                        .noneMatch(locked -> locked.root().equals(job.root())))
                || isListening();
    }

    /** When the first lock of a dead node has expired; null when there is none. */
    @Nullable
    Instant unlocked() {
        return dead.stream()
                .map(job -> Objects.requireNonNull(job.expires()).plusMillis(1))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** When the next timer falls due, but for the sweep; null when none waits. */
    @Nullable
    Instant timer() {
        return next("(HANDLER_CFG_ is null or not " + SWEEP + ")");
    }

    /** When the next sweep falls due; null when none does. */
    @Nullable
    Instant sweep() {
        return next(SWEEP);
    }

    private List<Job> due() {
        return jdbc.sql("""
                        select ID_, coalesce(ROOT_PROC_INST_ID_, PROCESS_INSTANCE_ID_, ID_), LOCK_OWNER_, LOCK_EXP_TIME_
                        from ACT_RU_JOB
                        where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= :now)
                        """)
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Job(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4) == null ? null : row.getTimestamp(4).toInstant()))
                .list();
    }

    /** An event that a listener has not finished with; that of a dead node waits until one starts. */
    private boolean isListening() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private @Nullable Instant next(String which) {
        return jdbc.sql("""
                        select DUEDATE_ from ACT_RU_JOB
                        where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and DUEDATE_ > :now and
                        """ + which + " order by DUEDATE_ limit 1")
                .param("now", Timestamp.from(now))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(null);
    }
}
