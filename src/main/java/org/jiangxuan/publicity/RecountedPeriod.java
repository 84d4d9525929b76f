package org.jiangxuan.publicity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a publicity ends as its row says, and where by the calendar.
 *
 * @param kind which publicity
 * @param subject round key, campaign id, or key of the case it is for
 * @param lastDay the last day as the row says
 * @param endsAt the end as the row says
 * @param countedLastDay the last day by the calendar
 * @param countedEnd the end by the calendar
 */
public record RecountedPeriod(
        PublicityKind kind,
        String subject,
        LocalDate lastDay,
        Instant endsAt,
        LocalDate countedLastDay,
        Instant countedEnd) {

    /** Whether the row has to move. */
    public boolean moves() {
        return !endsAt.equals(countedEnd);
    }
}
