package org.jiangxuan.cluster;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the engine has to do, read from its tables. A job that a dead node has locked is nobody's until the lock has
 * expired, and with it the other jobs of its instance.
 *
 * @param busy whether somebody who lives has something to do now
 * @param unlocked when the first lock of a dead node has expired; null when there is none
 * @param next when the next timer falls due, but for a sweep that would find nothing; null when none waits
 * @param sweep when the next sweep that may find something falls due; null when none does
 */
record Look(
        boolean busy,
        @Nullable Instant unlocked,
        @Nullable Instant next,
        @Nullable Instant sweep) {

    private static final String SWEEP = "sweep";

    private record Job(
            String id,
            String root,
            @Nullable String owner,
            @Nullable Instant expires) {

        boolean isLocked(Instant now) {
            return owner != null && expires != null && !expires.isBefore(now);
        }
    }

    /** @param changed whether anything happened since the last sweep */
    static Look at(JdbcClient jdbc, Instant now, Set<String> living, boolean changed) {
        List<Job> due = due(jdbc, now);
        List<Job> dead = due.stream()
                .filter(job -> job.isLocked(now) && !living.contains(Objects.requireNonNull(job.owner())))
                .toList();
        boolean busy = due.stream()
                .anyMatch(job -> !dead.contains(job)
                        && dead.stream().noneMatch(locked -> locked.root().equals(job.root())));
        Instant unlocked = dead.stream()
                .map(job -> Objects.requireNonNull(job.expires()).plusMillis(1))
                .min(Instant::compareTo)
                .orElse(null);
        Instant sweep = changed ? next(jdbc, now, "HANDLER_CFG_ = '" + SWEEP + "'") : null;
        Instant timer = next(jdbc, now, "(HANDLER_CFG_ is null or HANDLER_CFG_ <> '" + SWEEP + "')");
        Instant next = Stream.of(Optional.ofNullable(sweep), Optional.ofNullable(timer))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        return new Look(busy || isListening(jdbc), unlocked, next, sweep);
    }

    private static List<Job> due(JdbcClient jdbc, Instant now) {
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
    private static boolean isListening(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static @Nullable Instant next(JdbcClient jdbc, Instant now, String which) {
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
