package org.jiangxuan.process.campaign;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Gives the timer the instant at which the public notice ends (N45). */
@Component("startPublicNotice")
class StartPublicNotice implements JavaDelegate {

    private final Publicities publicities;
    private final Campaigns campaigns;

    StartPublicNotice(Publicities publicities, Campaigns campaigns) {
        this.publicities = publicities;
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        var notice = publicities.ofCampaign(campaign).orElseThrow();
        campaigns.raise(campaign, CampaignPhase.PUBLICITY);
        execution.setVariable("publicNoticeEndsAt", Date.from(notice.endsAt()));
    }
}
