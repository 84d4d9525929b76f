package org.jiangxuan.process.candidate.evaluation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.process.step.Keys;
import org.springframework.stereotype.Component;

/**
 * Before a reserve waits: looks, under the campaign's lock, whether it is called up already or the first announcement is made,
 * after which nobody is called up any more (AMB-16).
 */
@Component("lookReserveSettled")
class LookReserveSettled implements ExecutionListener {

    private final Campaigns campaigns;
    private final Evaluations evaluations;

    LookReserveSettled(Campaigns campaigns, Evaluations evaluations) {
        this.campaigns = campaigns;
        this.evaluations = evaluations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String campaign = (String) execution.getVariable(Keys.CAMPAIGN);
        boolean announced = campaigns.phaseLocked(campaign).reached(CampaignPhase.ANNOUNCED);
        boolean calledUp = evaluations.isCalledUp(execution.getProcessBusinessKey());
        execution.setVariable("reserveSettled", announced || calledUp);
    }
}
