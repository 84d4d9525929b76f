package org.jiangxuan.process.candidate;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jiangxuan.nomination.CandidateWait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and wakes candidates that still wait although what they wait for, which is about themselves, is settled. */
@Component
public class MissedCandidates {

    /** As many as one sweep wakes at each step; the next one takes the rest. */
    private static final int LIMIT = 1000;

    private final JdbcClient jdbc;
    private final RuntimeService runtime;

    MissedCandidates(JdbcClient jdbc, RuntimeService runtime) {
        this.jdbc = jdbc;
        this.runtime = runtime;
    }

    /**
     * @param campaignId whose candidates
     * @param wait where they wait
     */
    public void wake(String campaignId, CandidateWait wait) {
        WaitingStep step = WaitingStep.of(wait);
        List<String> missed = jdbc.sql("""
                        select w.PROC_INST_ID_
                        from ACT_RU_EXECUTION w
                        join ACT_RU_EXECUTION p on p.ID_ = w.PROC_INST_ID_
                        join candidate c on c.number = p.BUSINESS_KEY_
                        where w.ACT_ID_ = :step and c.campaign_id = :campaign and (%s)
                        order by w.PROC_INST_ID_
                        fetch first :limit rows only
                        """.formatted(settled(wait)))
                .param("step", step.activityId())
                .param("campaign", campaignId)
                .param("limit", LIMIT)
                .query(String.class)
                .list();
        if (!missed.isEmpty()) {
            runtime.setVariablesAsync(missed, Map.of(step.flag(), true));
        }
    }

    /** What is settled about candidate <code>c</code>, told by our own tables. */
    private static String settled(CandidateWait wait) {
        return switch (wait) {
            case RECOMMENDED -> """
                    c.stage = 'PUBLICISED_INTERNALLY' or exists (
                        select 1 from unit_ledger l
                        where l.campaign_id = c.campaign_id and l.unit_code = c.unit_code and l.finished)
                    and not exists (
                        select 1 from unit_recommendation r
                        join unit_recommendation_candidate n on n.round_id = r.id
                        where n.candidate_number = c.number and r.state <> 'CLOSED')""";
            case RESERVE -> "c.stage = 'PROPOSED'";
            case NOTICE -> "c.stage = 'NOTICE_PASSED'";
            case NAMING -> """
                    c.stage = 'NAMED' or exists (
                        select 1 from commendation_name n
                        where n.candidate_number = c.number and n.struck_because is not null)""";
        };
    }
}
