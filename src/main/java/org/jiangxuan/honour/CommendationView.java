package org.jiangxuan.honour;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch of names is with the municipal government (N46); what has not happened yet is null.
 *
 * @param campaignId the campaign
 * @param ordinal 1 is the campaign's first batch; each report makes the next
 * @param state how far it is
 * @param names the candidates reported, best first
 * @param struck those of them whom the government struck from the list, each with the reason
 * @param reportNumber number of the report to the government
 * @param reportedOn day of the report
 * @param approvalNumber number of the government's answer
 * @param approvedOn day of the answer
 * @param returnReason why the government returned it; null if it did not
 * @param announcementNumber number of the announcement
 * @param announcedOn day of the announcement
 */
public record CommendationView(
        String campaignId,
        int ordinal,
        BatchState state,
        List<String> names,
        Map<String, String> struck,
        String reportNumber,
        LocalDate reportedOn,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedOn,
        @Nullable String returnReason,
        @Nullable String announcementNumber,
        @Nullable LocalDate announcedOn) {}
