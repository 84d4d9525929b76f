package org.jiangxuan.campaign;

import java.time.Instant;

/**
 * A window that was moved.
 *
 * @param extended the window that the city extended
 * @param move what became of this window: the extended one, or one that moved along
 * @param reason why, in the city's words
 * @param by the account that decided
 * @param at when
 */
public record WindowChange(CampaignWindow extended, WindowMove move, String reason, String by, Instant at) {}
