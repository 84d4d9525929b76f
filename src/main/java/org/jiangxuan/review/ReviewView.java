package org.jiangxuan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the review knows of one candidate; what is not there yet is null, the authorities' list empty.
 *
 * @param number the candidate's number
 * @param district the local HR bureau's opinion (N72)
 * @param receipt the centre's receipt (N47)
 * @param notReceived instead of a receipt: the paper did not come in time (AMB-2)
 * @param qualification the city's qualification review (N43)
 * @param authorities one entry per authority asked, in the campaign's order
 * @param decision the determination (N43)
 */
public record ReviewView(
        String number,
        @Nullable District district,
        @Nullable Receipt receipt,
        @Nullable NotReceived notReceived,
        @Nullable Qualification qualification,
        List<AuthorityOpinionView> authorities,
        @Nullable Decision decision) {

    /** The local HR bureau's opinion. */
    public record District(boolean agrees, @Nullable String opinion, String givenBy, Instant givenAt) {}

    /** The days on which the paper reached the centre and, after a correction, was complete; and who registered it when. */
    public record Receipt(
            LocalDate paperReceivedOn,
            @Nullable LocalDate paperCompletedOn,
            String registeredBy,
            Instant registeredAt) {}

    /** What paper was missing when the window had closed, and who registered that when. */
    public record NotReceived(String reason, String registeredBy, Instant registeredAt) {}

    /**
     * Whether C1–C3 are met and no exclusion was found.
     *
     * @param unsuitable whether the exclusion found is X4 (N21)
     * @param second what a second person says of it; null while they have not, and where there is nothing to say
     */
    public record Qualification(
            boolean meritConditions,
            boolean noExclusion,
            boolean unsuitable,
            @Nullable String opinion,
            String givenBy,
            Instant givenAt,
            @Nullable Second second) {

        /** Whether nothing bars the candidate as far as is known. */
        public boolean passed() {
            return meritConditions && (noExclusion || second != null && !second.confirms());
        }
    }

    /** Whether a second person confirms or clears a finding of X4, and why. */
    public record Second(boolean confirms, String reason, String givenBy, Instant givenAt) {}

    /** Whether the city determined the candidate, with its reason. */
    public record Decision(boolean determined, @Nullable String reason, String decidedBy, Instant decidedAt) {}
}
