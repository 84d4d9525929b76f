package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** Wakes the named candidates, whose honours begin (N46). */
@Component("announceHonours")
class AnnounceHonours implements JavaDelegate {

    private final Campaigns campaigns;

    AnnounceHonours(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.raise(execution.getProcessBusinessKey(), CampaignPhase.ANNOUNCED);
    }
}
