package org.jiangxuan.campaign;

import java.util.function.Consumer;
import org.jiangxuan.calendar.WorkingCalendar;

/**
 * The deadlines of running cases: publicity periods, timers, due dates of tasks. {@code process} implements it. What a
 * deadline should be always follows from the campaign's windows and the calendar, so that bringing them to it twice
 * changes nothing the second time. A period that has ended never moves.
 */
public interface DeadlineShifts {

    /**
     * Tells everything that would move in a campaign if its windows and the calendar were these.
     *
     * @param definition the campaign with the windows supposed
     * @param calendar the calendar supposed, as {@link WorkingCalendar#with} gives it
     * @param each is told each move, always in the same order
     */
    void preview(CampaignDefinition definition, WorkingCalendar calendar, Consumer<Shift> each);

    /**
     * Begins to bring a campaign's deadlines to what its windows and the calendar now say: in batches, after the
     * caller's transaction and only if that is committed.
     */
    void apply(String campaignId);

    /** Whether batches of {@link #apply} are still to be done for a campaign. */
    boolean isUnderWay(String campaignId);
}
