package org.jiangxuan.evaluation;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The panel of a campaign; what has not happened yet is null.
 *
 * @param campaignId the campaign
 * @param experts the members' account ids
 * @param formedAt when it was formed
 * @param rankedAt when the candidates were ranked
 * @param membersPresent how many members were present at the vote
 * @param minutesNumber number of the minutes
 * @param votedAt when the vote was registered
 * @param listSize how many are proposed
 * @param decidedAt when the proposed list was decided
 */
public record PanelView(
        String campaignId,
        Set<String> experts,
        Instant formedAt,
        @Nullable Instant rankedAt,
        @Nullable Integer membersPresent,
        @Nullable String minutesNumber,
        @Nullable Instant votedAt,
        @Nullable Integer listSize,
        @Nullable Instant decidedAt) {}
