package org.jiangxuan.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.jiangxuan.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * Counts working days in China. A day is worked if it was declared so ({@link DeclaredDays}), else if the State Council's
 * paper says so, else Monday to Friday; make-up workdays at weekends count, holidays do not. Every method but
 * {@link #reminder} refuses a year whose paper is not known with {@link UnknownYearException}. The product's calendar
 * looks at each use whether days have been declared since; a {@link #snapshot} does not change. Thread-safe.
 */
public class WorkingCalendar {

    private final Supplier<HolidayTable> source;
    private volatile @Nullable Snapshot last;

    private record Snapshot(HolidayTable table, WorkingCalendar calendar) {}

    WorkingCalendar(HolidayTable table) {
        this(() -> table);
    }

    /** @param source asked at each use for the days as they are now */
    WorkingCalendar(Supplier<HolidayTable> source) {
        this.source = source;
    }

    /** The calendar of all papers that came with the product. */
    public static WorkingCalendar published() {
        return new WorkingCalendar(HolidayTable.published());
    }

    /** The calendar as it is at this moment, unchanging; the same object as long as no day is declared. */
    public WorkingCalendar snapshot() {
        HolidayTable table = source.get();
        Snapshot known = last;
        if (known == null || !known.table().equals(table)) {
            known = new Snapshot(table, new WorkingCalendar(table));
            last = known;
        }
        return known.calendar();
    }

    /** This calendar as it would be if a day were declared off or worked; unchanging. */
    public WorkingCalendar with(LocalDate day, boolean off) {
        return new WorkingCalendar(source.get().with(Map.of(day, !off)));
    }

    /**
     * Whether the day is worked.
     *
     * @throws UnknownYearException if no paper rules the day
     */
    public boolean isWorkingDay(LocalDate day) {
        return source.get().isWorked(day);
    }

    /** Whether the holidays of the year are published. */
    public boolean knows(int year) {
        return source.get().years().contains(year);
    }

    /** The day itself if it is worked, else the next one that is. */
    public LocalDate nextWorkingDay(LocalDate day) {
        return nearest(source.get(), day, 1);
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate previousWorkingDay(LocalDate day) {
        return nearest(source.get(), day, -1);
    }

    /**
     * The day a number of working days away. The first working day after {@code from} is 1; a negative number goes
     * back, the first working day before {@code from} being -1; 0 is {@code from} itself.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        return plus(source.get(), from, workingDays);
    }

    /** The number of working days from the first to the last day, both included; 0 if the last is before the first. */
    public int countBetween(LocalDate first, LocalDate last) {
        HolidayTable table = source.get();
        int count = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (table.isWorked(day)) {
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
        HolidayTable table = source.get();
        boolean counted = firstDayCounts && table.isWorked(postedOn);
        LocalDate lastDay = plus(table, postedOn, counted ? workingDays - 1 : workingDays);
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
        HolidayTable table = source.get();
        LocalDate ends = plus(table, nearest(table, deadline, -1), -(1 + stepDays));
        return latestPostingEndingBy(table, ends, workingDays, firstDayCounts);
    }

    /** The latest working day on which a notice can be posted so that its last day is not after the given one. */
    public LocalDate latestPostingEndingBy(LocalDate lastDay, int workingDays, boolean firstDayCounts) {
        return latestPostingEndingBy(source.get(), lastDay, workingDays, firstDayCounts);
    }

    /**
     * As {@link #plus}, for reminders and due dates of our own that bind nobody: days of years that are not published
     * are counted Monday to Friday, and the result is marked provisional.
     */
    public ReminderDay reminder(LocalDate from, int workingDays) {
        HolidayTable table = source.get();
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        boolean provisional = false;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            provisional |= !table.rules(day);
            if (table.isProbablyWorked(day)) {
                left--;
            }
        }
        return new ReminderDay(day, provisional);
    }

    private static LocalDate latestPostingEndingBy(
            HolidayTable table, LocalDate lastDay, int workingDays, boolean firstDayCounts) {
        return plus(table, nearest(table, lastDay, -1), firstDayCounts ? 1 - workingDays : -workingDays);
    }

    private static LocalDate nearest(HolidayTable table, LocalDate from, int step) {
        LocalDate day = from;
        while (!table.isWorked(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static LocalDate plus(HolidayTable table, LocalDate from, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (table.isWorked(day)) {
                left--;
            }
        }
        return day;
    }
}
