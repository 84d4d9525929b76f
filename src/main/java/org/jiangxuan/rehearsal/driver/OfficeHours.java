package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.platform.ChinaTime;

/** When people who keep office hours get round to something. */
final class OfficeHours {

    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final WorkingCalendar calendar;

    OfficeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The instant at which they act.
     *
     * @param from when the task came, or the moment they wait for if that is later
     * @param workingDays how many working days later
     * @param at the time of day; when it is past on the day itself they act at once, or the next working day if the
     *     office has closed
     */
    Instant after(Instant from, int workingDays, LocalTime at) {
        LocalDate came = ChinaTime.date(from);
        LocalDate first = workingDay(came);
        if (workingDays > 0) {
            return instant(calendar.reminder(first, workingDays).date(), at);
        }
        Instant planned = instant(first, at);
        if (!planned.isBefore(from)) {
            return planned;
        }
        return from.isAfter(instant(came, CLOSES)) ? instant(workingDay(came.plusDays(1)), at) : from;
    }

    private LocalDate workingDay(LocalDate day) {
        return calendar.reminder(day.minusDays(1), 1).date();
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ChinaTime.ZONE).toInstant();
    }
}
