package org.jiangxuan.campaign;

/** The campaign's process; {@code process} implements it. Both join the caller's transaction. */
public interface CampaignProcess {

    /** Starts the process of a campaign. */
    void start(String campaignId);

    /** Wakes those who wait for a phase that has just been reached. */
    void wake(String campaignId, CampaignPhase phase);
}
