package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.springframework.stereotype.Component;

/** Opens the evaluation once the panel stands, and wakes the candidates that wait for it (N44). */
@Component("openEvaluation")
class OpenEvaluation implements JavaDelegate {

    private final Campaigns campaigns;

    OpenEvaluation(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        campaigns.raise(execution.getProcessBusinessKey(), CampaignPhase.EVALUATION);
    }
}
