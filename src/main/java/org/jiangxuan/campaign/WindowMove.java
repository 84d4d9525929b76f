package org.jiangxuan.campaign;

import org.jiangxuan.campaign.CampaignDefinition.Window;

/**
 * A window that an extension moves: the extended one, or a later one that would collide.
 *
 * @param window which
 * @param before its days now
 * @param after its days then
 */
public record WindowMove(CampaignWindow window, Window before, Window after) {}
