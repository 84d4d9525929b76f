package org.jiangxuan.process.shift;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Timetable;

/** For which instant a timer has to wait, by the name of its variable. */
final class TimerInstants {

    /** Ends of publicities; the subject is the business key of the timer's process. */
    private static final Set<String> PERIODS =
            Set.of("internalPublicityEndsAt", "publicNoticeEndsAt", "ownPublicityEndsAt");

    private static final String AUTHORITY_OPINION = "authorityOpinionDueAt";

    private TimerInstants() {}

    /** Whether the variable holds the end of a publicity, which has a row of its own. */
    static boolean isPeriod(String variable) {
        return PERIODS.contains(variable);
    }

    /**
     * The instant.
     *
     * @param timetable of the campaign
     * @param periodEnd the end of a subject's running publicity
     * @return empty when the variable is none that calendar or windows move
     */
    static Optional<Instant> of(
            String variable, String businessKey, Timetable timetable, Function<String, Optional<Instant>> periodEnd) {
        if (isPeriod(variable)) {
            return periodEnd.apply(businessKey);
        }
        if (variable.equals(AUTHORITY_OPINION)) {
            return Optional.of(timetable.due("task-authority-opinion"));
        }
        for (CampaignWindow window : CampaignWindow.values()) {
            if (variable.equals(window.key() + "OpensAt")) {
                return Optional.of(timetable.opensAt(window));
            }
            if (variable.equals(window.key() + "ClosesAt")) {
                return Optional.of(timetable.closesAt(window));
            }
            if (variable.equals(window.key() + "RemindAt")) {
                return Optional.of(timetable.remindAt(window));
            }
        }
        return Optional.empty();
    }
}
