package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** Closes the recommendation window (N38, N47); the centre consolidates. */
@Component("closeRecommendation")
class CloseRecommendation implements JavaDelegate {

    private final Campaigns campaigns;

    CloseRecommendation(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.raise(execution.getProcessBusinessKey(), CampaignPhase.CONSOLIDATION);
    }
}
