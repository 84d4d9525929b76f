package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** Closes the campaign after the last award is settled. */
@Component("closeCampaign")
class CloseCampaign implements JavaDelegate {

    private final Campaigns campaigns;

    CloseCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.raise(execution.getProcessBusinessKey(), CampaignPhase.CLOSED);
    }
}
