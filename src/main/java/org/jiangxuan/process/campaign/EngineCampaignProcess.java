package org.jiangxuan.process.campaign;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignProcess;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.process.campaign.CampaignWaits.CampaignWait;
import org.jiangxuan.process.step.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs a campaign as an instance of <code>selection-campaign</code>, whose business key is the campaign's id. */
@Component
class EngineCampaignProcess implements CampaignProcess {

    /**
     * Those who wait at a step and whose flag does not tell them yet. The sweep asks every hour: the engine's own query by
     * variables cost more than all else that the sweep does.
     */
    private static final String UNTOLD = """
            select distinct w.PROC_INST_ID_ from ACT_RU_EXECUTION w
            join ACT_RU_EXECUTION p on p.ID_ = w.PROC_INST_ID_
            join candidate c on c.number = p.BUSINESS_KEY_
            join ACT_RU_VARIABLE f on f.EXECUTION_ID_ = p.ID_ and f.NAME_ = :flag
            where w.ACT_ID_ = :step and c.campaign_id = :campaign and f.LONG_ <> 1
            order by w.PROC_INST_ID_
            """;

    private final RuntimeService runtime;
    private final CampaignSchedule schedule;
    private final JdbcClient jdbc;

    EngineCampaignProcess(RuntimeService runtime, CampaignSchedule schedule, JdbcClient jdbc) {
        this.runtime = runtime;
        this.schedule = schedule;
        this.jdbc = jdbc;
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
        List<String> waiting = jdbc.sql(UNTOLD)
                .param("step", wait.activityId())
                .param("flag", wait.flag())
                .param("campaign", campaignId)
                .query(String.class)
                .list();
        if (!waiting.isEmpty()) {
            runtime.setVariablesAsync(waiting, Map.of(wait.flag(), true));
        }
    }
}
