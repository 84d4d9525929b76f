package org.jiangxuan.honour;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the municipal government answered to a report (N46).
 *
 * @param approves whether it approves the list, or returns it to be reported anew
 * @param number number of its answer; needed when it approves
 * @param on day of its answer; needed when it approves
 * @param strikes whom it strikes from the list it approves
 * @param reason why it returns the list; needed when it does
 */
public record GovernmentDecision(
        boolean approves,
        @Nullable String number,
        @Nullable LocalDate on,
        List<Strike> strikes,
        @Nullable String reason) {

    /** The list is approved, but for those struck from it. */
    public static GovernmentDecision approval(String number, @Nullable LocalDate on, Strike... strikes) {
        return new GovernmentDecision(true, number, on, List.of(strikes), null);
    }

    /** The list is returned. */
    public static GovernmentDecision returned(String reason) {
        return new GovernmentDecision(false, null, null, List.of(), reason);
    }
}
