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

    /** The day on which the paper reached the centre, and who registered it when. */
    public record Receipt(LocalDate paperReceivedOn, String registeredBy, Instant registeredAt) {}

    /** What paper was missing when the window had closed, and who registered that when. */
    public record NotReceived(String reason, String registeredBy, Instant registeredAt) {}

    /** Whether C1–C3 are met and no exclusion was found. */
    public record Qualification(
            boolean meritConditions,
            boolean noExclusion,
            @Nullable String opinion,
            String givenBy,
            Instant givenAt) {}

    /** Whether the city determined the candidate, with its reason. */
    public record Decision(boolean determined, @Nullable String reason, String decidedBy, Instant decidedAt) {}
}
