package org.jiangxuan.campaign;

import java.time.Instant;

/**
 * A window is over and its work is not done.
 *
 * @param phase whose end
 * @param deadline the instant at which it ended
 */
public record DeadlinePassed(String campaignId, CampaignWindow phase, Instant deadline) {}
