package org.jiangxuan.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jiangxuan.campaign.CampaignWindow;
import org.jspecify.annotations.Nullable;

/**
 * The four phases in one row, of a campaign or of one candidate.
 *
 * @param today the business day on which it is drawn
 */
record PhaseBar(LocalDate today, List<Segment> segments) {

    /** How far a phase is. */
    enum State {
        /** Its work has not begun. */
        AHEAD,
        /** Its work is being done. */
        ACTIVE,
        /** Its work is being done although its last day is over. */
        LATE,
        /** Its work is done. */
        DONE,
        /** The candidate left the selection here. */
        OUT
    }

    /**
     * One phase.
     *
     * @param opens its first day
     * @param closes its last day
     * @param workingDays how many working days it has, unknown while the year's holidays are not published
     * @param left how many of them are left, today included; only while it is active
     * @param today where today stands in it, in hundredths of its length; absent on other days
     */
    record Segment(
            CampaignWindow window,
            LocalDate opens,
            LocalDate closes,
            State state,
            @Nullable Integer workingDays,
            @Nullable Integer left,
            @Nullable Integer today) {

        /** How much of the bar is filled, in hundredths. */
        public int spent() {
            return switch (state) {
                case AHEAD -> 0;
                case DONE, OUT, LATE -> 100;
                case ACTIVE -> today == null ? 0 : today;
            };
        }

        /** The class name of its look. */
        public String look() {
            return switch (state) {
                case AHEAD -> "phase-ahead";
                case ACTIVE, LATE -> "phase-active";
                case DONE -> "phase-done";
                case OUT -> "phase-out";
            };
        }
    }
}
