package org.jiangxuan.process.campaign;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignProcess;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.process.campaign.CampaignWaits.CampaignWait;
import org.jiangxuan.process.step.Keys;
import org.springframework.stereotype.Component;

/** Runs a campaign as an instance of <code>selection-campaign</code>, whose business key is the campaign's id. */
@Component
class EngineCampaignProcess implements CampaignProcess {

    private final RuntimeService runtime;
    private final CampaignSchedule schedule;

    EngineCampaignProcess(RuntimeService runtime, CampaignSchedule schedule) {
        this.runtime = runtime;
        this.schedule = schedule;
    }

    @Override
    public void start(String campaignId) {
        Timetable timetable = schedule.of(campaignId);
        VariableMap variables = Variables.createVariables().putValue(Keys.CAMPAIGN, campaignId);
        for (CampaignWindow window : CampaignWindow.values()) {
            variables.putValue(window.key() + "OpensAt", Date.from(timetable.opensAt(window)));
            variables.putValue(window.key() + "ClosesAt", Date.from(timetable.closesAt(window)));
            variables.putValue(window.key() + "RemindAt", Date.from(timetable.remindAt(window)));
        }
        runtime.startProcessInstanceByKey(Keys.SELECTION_CAMPAIGN, campaignId, variables);
    }

    /** The waiting candidates get their flag from a batch, a few per transaction. */
    @Override
    public void wake(String campaignId, CampaignPhase phase) {
        for (CampaignWait wait : CampaignWaits.ALL) {
            if (phase.reached(wait.phase())) {
                wake(campaignId, wait);
            }
        }
    }

    private void wake(String campaignId, CampaignWait wait) {
        ProcessInstanceQuery waiting = runtime.createProcessInstanceQuery()
                .processDefinitionKey(Keys.CANDIDATE)
                .variableValueEquals(Keys.CAMPAIGN, campaignId)
                .variableValueNotEquals(wait.flag(), true)
                .activityIdIn(wait.activityId());
        if (waiting.count() > 0) {
            runtime.setVariablesAsync(waiting, Map.of(wait.flag(), true));
        }
    }
}
