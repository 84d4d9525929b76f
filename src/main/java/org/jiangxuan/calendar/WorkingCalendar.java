package org.jiangxuan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jiangxuan.platform.ChinaTime;

/**
 * Counts working days in China. A day is worked if the State Council's paper says so, else Monday to Friday; make-up
 * workdays at weekends count, holidays do not. Every method but {@link #reminder} refuses a year whose paper is not
 * known with {@link UnknownYearException}. Immutable and thread-safe.
 */
public class WorkingCalendar {

    private final HolidayTable table;

    WorkingCalendar(HolidayTable table) {
        this.table = table;
    }

    /** The calendar of all papers that came with the product. */
    public static WorkingCalendar published() {
        return new WorkingCalendar(HolidayTable.published());
    }

    /**
     * Whether the day is worked.
     *
     * @throws UnknownYearException if no paper rules the day
     */
    public boolean isWorkingDay(LocalDate day) {
        Boolean ruled = table.workdays().get(day);
        if (ruled != null) {
            return ruled;
        }
        if (!table.years().contains(day.getYear())) {
            throw new UnknownYearException(day.getYear());
        }
        return isWeekday(day);
    }

    /** Whether the holidays of the year are published. */
    public boolean knows(int year) {
        return table.years().contains(year);
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate previousWorkingDay(LocalDate day) {
        LocalDate previous = day;
        while (!isWorkingDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    /**
     * The day a number of working days away. The first working day after {@code from} is 1; a negative number goes
     * back, the first working day before {@code from} being -1; 0 is {@code from} itself.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The number of working days from the first to the last day, both included; 0 if the last is before the first. */
    public int countBetween(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    /** The working days left until the last day: today counts if it is worked, so does the last day; 0 once it is over. */
    public int left(LocalDate today, LocalDate last) {
        return countBetween(today, last);
    }

    /**
     * The period of a notice posted on a day (N40, N45).
     *
     * @param workingDays how many working days it hangs, at least 1
     * @param firstDayCounts whether the posting day, if worked, is the first of them (AMB-3)
     */
    public PublicityPeriod publicity(LocalDate postedOn, int workingDays, boolean firstDayCounts) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A period has at least one working day, not " + workingDays);
        }
        boolean counted = firstDayCounts && isWorkingDay(postedOn);
        LocalDate lastDay = plus(postedOn, counted ? workingDays - 1 : workingDays);
        return new PublicityPeriod(postedOn, lastDay, ChinaTime.endOfDay(lastDay), workingDays);
    }

    /**
     * The latest working day on which a notice can be posted so that what follows it is still delivered in time. The
     * step after the period starts on the next working day; the deadline's day is the day of delivery.
     *
     * @param deadline the last day of delivery
     * @param stepDays working days that further steps take between the period and the delivery, 0 or more
     */
    public LocalDate latestPosting(LocalDate deadline, int workingDays, boolean firstDayCounts, int stepDays) {
        return latestPostingEndingBy(plus(previousWorkingDay(deadline), -(1 + stepDays)), workingDays, firstDayCounts);
    }

    /** The latest working day on which a notice can be posted so that its last day is not after the given one. */
    public LocalDate latestPostingEndingBy(LocalDate lastDay, int workingDays, boolean firstDayCounts) {
        return plus(previousWorkingDay(lastDay), firstDayCounts ? 1 - workingDays : -workingDays);
    }

    /**
     * As {@link #plus}, for reminders and due dates of our own that bind nobody: days of years that are not published
     * are counted Monday to Friday, and the result is marked provisional.
     */
    public ReminderDay reminder(LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        boolean provisional = false;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            boolean ruled = table.workdays().containsKey(day) || knows(day.getYear());
            provisional |= !ruled;
            if (ruled ? isWorkingDay(day) : isWeekday(day)) {
                left--;
            }
        }
        return new ReminderDay(day, provisional);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
    }
}
