package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.honour.Commendations;
import org.springframework.stereotype.Component;

/**
 * Raises the campaign's phase with the first announcement, which lets the reserves go that were not called up, and looks
 * whether anyone is left for a supplementary report (N46, AMB-17).
 */
@Component("announceHonours")
class AnnounceHonours implements JavaDelegate {

    private final Campaigns campaigns;
    private final Commendations commendations;

    AnnounceHonours(Campaigns campaigns, Commendations commendations) {
        this.campaigns = campaigns;
        this.commendations = commendations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        campaigns.raise(campaign, CampaignPhase.ANNOUNCED);
        execution.setVariable("anyoneLeft", commendations.gather(campaign).anyoneLeft());
    }
}
