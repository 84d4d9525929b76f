package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jiangxuan.campaign.CampaignWindow;

/** Tells which phase a step of the campaign's process belongs to, by its id: <code>service-review-reminder</code>. */
final class PhaseSteps {

    private PhaseSteps() {}

    static CampaignWindow window(DelegateExecution execution) {
        return CampaignWindow.ofKey(execution.getCurrentActivityId().split("-", 3)[1]);
    }
}
