package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** Makes the decided list known to the candidates that wait for it (N44). */
@Component("publishListDecision")
class PublishListDecision implements JavaDelegate {

    private final Campaigns campaigns;

    PublishListDecision(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.raise(execution.getProcessBusinessKey(), CampaignPhase.LIST_DECIDED);
    }
}
