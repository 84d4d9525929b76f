package org.jiangxuan.campaign;

import java.time.Instant;

/**
 * The end of a window is near.
 *
 * @param phase whose end
 * @param deadline the instant at which it ends
 */
public record DeadlineApproaching(String campaignId, CampaignWindow phase, Instant deadline) {}
