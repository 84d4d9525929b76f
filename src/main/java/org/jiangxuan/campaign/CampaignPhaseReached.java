package org.jiangxuan.campaign;

import java.time.Instant;

/** A campaign has reached a phase. */
public record CampaignPhaseReached(String campaignId, CampaignPhase phase, Instant at) {}
