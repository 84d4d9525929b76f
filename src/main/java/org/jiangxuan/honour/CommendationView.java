package org.jiangxuan.honour;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign's list is with the municipal government (N46); what has not happened yet is null.
 *
 * @param campaignId the campaign
 * @param reportNumber number of the report to the government
 * @param reportedOn day of the report
 * @param approvalNumber number of the government's approval
 * @param approvedOn day of the approval
 * @param announcementNumber number of the announcement
 * @param announcedOn day of the announcement
 */
public record CommendationView(
        String campaignId,
        String reportNumber,
        LocalDate reportedOn,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedOn,
        @Nullable String announcementNumber,
        @Nullable LocalDate announcedOn) {}
