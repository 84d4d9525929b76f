package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Gathered;
import org.springframework.stereotype.Component;

/**
 * Looks who can be reported to the government now, and whether anyone is left at all (AMB-17). When nobody is, there will be
 * no announcement: the reserves are let go, and no more are called up.
 */
@Component("gatherReport")
class GatherReport implements JavaDelegate {

    private final Commendations commendations;
    private final Campaigns campaigns;

    GatherReport(Commendations commendations, Campaigns campaigns) {
        this.commendations = commendations;
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        Gathered gathered = commendations.gather(campaign);
        if (!gathered.anyoneLeft()) {
            campaigns.raise(campaign, CampaignPhase.ANNOUNCED);
            // again under the campaign's lock: a reserve may have been called up just before
            gathered = commendations.gather(campaign);
        }
        execution.setVariable("anyoneToReport", gathered.anyoneToReport());
        execution.setVariable("anyoneLeft", gathered.anyoneLeft());
    }
}
