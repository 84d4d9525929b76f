package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.publicity.Publicities;
import org.springframework.stereotype.Component;

/** Closes the public notice and looks whether it ended clean: nobody is held by an objection or a report (N45, AMB-17). */
@Component("closePublicNotice")
class ClosePublicNotice implements JavaDelegate {

    private final Publicities publicities;
    private final Campaigns campaigns;
    private final Commendations commendations;

    ClosePublicNotice(Publicities publicities, Campaigns campaigns, Commendations commendations) {
        this.publicities = publicities;
        this.campaigns = campaigns;
        this.commendations = commendations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        campaigns.raise(campaign, CampaignPhase.NOTICE_ENDED);
        publicities.closePublicNotice(campaign);
        execution.setVariable(
                "noticeClean", commendations.gather(campaign).waiting().isEmpty());
    }
}
