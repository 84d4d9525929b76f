package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Closes the public notice and wakes the candidates that wait for its end (N45). */
@Component("closePublicNotice")
class ClosePublicNotice implements JavaDelegate {

    private final Publicities publicities;
    private final Campaigns campaigns;

    ClosePublicNotice(Publicities publicities, Campaigns campaigns) {
        this.publicities = publicities;
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        publicities.closePublicNotice(campaign);
        campaigns.raise(campaign, CampaignPhase.NOTICE_ENDED);
    }
}
