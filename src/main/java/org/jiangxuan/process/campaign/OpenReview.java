package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** Opens the review phase and wakes the candidates that wait for it (N43). */
@Component("openReview")
class OpenReview implements JavaDelegate {

    private final Campaigns campaigns;

    OpenReview(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.raise(execution.getProcessBusinessKey(), CampaignPhase.REVIEW);
    }
}
