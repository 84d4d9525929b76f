package org.jiangxuan.process.candidate;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.CandidateProcess;
import org.jiangxuan.nomination.CandidateWait;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.ObjectionHandling;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.process.step.Keys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs a candidate's case as an instance of <code>candidate</code>, whose business key is the candidate's number. */
@Component
class EngineCandidateProcess implements CandidateProcess {

    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final CampaignSchedule schedule;
    private final ObjectProvider<Candidates> candidates;

    EngineCandidateProcess(
            RuntimeService runtime, JdbcClient jdbc, CampaignSchedule schedule, ObjectProvider<Candidates> candidates) {
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.candidates = candidates;
    }

    @Override
    public void start(String number) {
        CandidateFacts facts = candidates.getObject().facts(number);
        runtime.startProcessInstanceByKey(
                Keys.CANDIDATE,
                number,
                Variables.createVariables()
                        .putValue(Keys.CAMPAIGN, facts.campaignId())
                        .putValue(Keys.CANDIDATE_NUMBER, number)
                        .putValue(Keys.UNIT_CODE, facts.unitCode())
                        .putValue(Keys.REGION_CODE, facts.regionCode())
                        .putValue(
                                Keys.RECOMMENDATION_CLOSES_AT,
                                Date.from(schedule.of(facts.campaignId()).recommendationClosesAt())));
    }

    @Override
    public void disqualify(String number, boolean afterNaming) {
        correlate(number, "candidate-disqualified", Map.of("afterNaming", afterNaming));
    }

    /** Asks before it correlates: an engine exception would spoil the caller's transaction. */
    private void correlate(String number, String message, Map<String, Object> variables) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, Keys.CANDIDATE)
                .singleResult();
        if (instance == null) {
            throw new IllegalStateException("candidate " + number + " has no case to end");
        }
        runtime.createMessageCorrelation(message)
                .processInstanceId(instance.getId())
                .setVariables(variables)
                .correlate();
    }

    @Override
    public void withdraw(String number) {
        Execution waiting = runtime.createExecutionQuery()
                .processDefinitionKey(Keys.CANDIDATE)
                .processInstanceBusinessKey(number)
                .messageEventSubscriptionName("candidate-withdrawn")
                .singleResult();
        if (waiting == null) {
            throw new RuleViolation("候选人 " + number + " 没有正在办理的申报，不能撤回。");
        }
        runtime.messageEventReceived("candidate-withdrawn", waiting.getId());
    }

    /** Who waits is read by one statement, which the engine has no query for. */
    @Override
    public void wake(Collection<String> numbers, CandidateWait which) {
        if (numbers.isEmpty()) {
            return;
        }
        WaitingStep step = WaitingStep.of(which);
        List<String> waiting = jdbc.sql("""
                        select w.PROC_INST_ID_
                        from ACT_RU_EXECUTION w
                        join ACT_RU_EXECUTION p on p.ID_ = w.PROC_INST_ID_
                        where w.ACT_ID_ = :step and p.BUSINESS_KEY_ in (:numbers)
                        order by w.PROC_INST_ID_
                        """)
                .param("step", step.activityId())
                .param("numbers", numbers)
                .query(String.class)
                .list();
        if (waiting.size() <= step.atOnce()) {
            waiting.forEach(instance -> runtime.setVariable(instance, step.flag(), true));
        } else {
            runtime.setVariablesAsync(waiting, Map.of(step.flag(), true));
        }
    }

    /** The case is there: whoever files has locked the candidate and found the case open. */
    @Override
    public void objectionFiled(String number, String objectionKey, ObjectionHandling handling) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, Keys.CANDIDATE)
                .singleResult()
                .getId();
        runtime.createMessageCorrelation("objection-filed")
                .processInstanceId(instance)
                .setVariablesToTriggeredScope(Variables.createVariables()
                        .putValue(Keys.OBJECTION_KEY, objectionKey)
                        .putValue(Keys.INTERNAL_PUBLICITY, handling.internal())
                        .putValue("objectionDesk", handling.desk())
                        .putValue("objectionInvestigator", handling.investigator())
                        .putValue("objectionJudge", handling.judge())
                        .putValue("ownPublicityPoster", handling.poster())
                        .putValue("upheld", false))
                .correlate();
    }
}
