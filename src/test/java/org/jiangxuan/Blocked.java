package org.jiangxuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells when somebody waits for a lock of the database, so that no test guesses how long it takes to come to it. */
public final class Blocked {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Blocked() {}

    /** Returns as soon as a session of the database waits for another; fails when none does in time. */
    public static void await(JdbcTemplate jdbc) {
        String waiting = TestDatabase.isPostgresql()
                ? "select count(*) from pg_locks where not granted and pid in (select l.pid from pg_locks l"
                        + " join pg_database d on d.oid = l.database where d.datname = current_database())"
                : "select count(*) from information_schema.sessions where blocker_id is not null";
        Instant end = Instant.now().plus(PATIENCE);
        while (jdbc.queryForObject(waiting, Long.class) == 0) {
            assertThat(Instant.now()).as("somebody waits for a lock").isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
