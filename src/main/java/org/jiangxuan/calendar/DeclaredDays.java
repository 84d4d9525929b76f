package org.jiangxuan.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.OncePerTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The days that were declared off or worked after the papers were published. They are few, and read anew by each
 * transaction, so that no node ever counts by a calendar of yesterday; of several declarations of one day the latest holds.
 */
@Component
public class DeclaredDays {

    private final HolidayTable papers = HolidayTable.published();
    private final JdbcClient jdbc;
    private final Clock clock;
    private final OncePerTransaction<Map<LocalDate, Boolean>> ofTransaction = new OncePerTransaction<>();
    private volatile Effective last = new Effective(Map.of(), papers);

    private record Effective(Map<LocalDate, Boolean> declared, HolidayTable table) {}

    DeclaredDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The papers and what was declared since. */
    HolidayTable table() {
        Map<LocalDate, Boolean> declared = workdays();
        Effective known = last;
        if (!known.declared().equals(declared)) {
            known = new Effective(declared, papers.with(declared));
            last = known;
        }
        return known.table();
    }

    /** Whether a day was declared at all. */
    public boolean any() {
        return !workdays().isEmpty();
    }

    /** Every declaration, the latest first. */
    public List<DeclaredDay> log() {
        return jdbc.sql(
                        "select changed_day, is_off, reason, declared_by, declared_at from calendar_change order by id desc")
                .query((row, n) -> new DeclaredDay(
                        row.getObject("changed_day", LocalDate.class),
                        row.getBoolean("is_off"),
                        row.getString("reason"),
                        row.getString("declared_by"),
                        row.getObject("declared_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Notes a declaration, in the caller's transaction; what is not allowed the caller has refused. */
    public void add(LocalDate day, boolean off, String reason, String by) {
        Instant now = clock.instant();
        jdbc.sql("insert into calendar_change (changed_day, is_off, reason, declared_by, declared_at)"
                        + " values (:day, :off, :reason, :by, :at)")
                .param("day", day)
                .param("off", off)
                .param("reason", reason)
                .param("by", by)
                .param("at", now.atZone(ChinaTime.ZONE).toOffsetDateTime())
                .update();
        ofTransaction.forget();
    }

    private Map<LocalDate, Boolean> workdays() {
        return ofTransaction.get(this::read);
    }

    /** Whether each declared day is worked. */
    private Map<LocalDate, Boolean> read() {
        Map<LocalDate, Boolean> workdays = new TreeMap<>();
        jdbc.sql("select changed_day, is_off from calendar_change order by id").query(row -> {
            workdays.put(row.getObject(1, LocalDate.class), !row.getBoolean(2));
        });
        return workdays;
    }
}
