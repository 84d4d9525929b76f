package org.jiangxuan.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A campaign in one line.
 *
 * @param startedAt when its process was started; null if not yet
 */
public record CampaignSummary(
        String id,
        String name,
        int year,
        CampaignPhase phase,
        @Nullable Instant startedAt) {}
