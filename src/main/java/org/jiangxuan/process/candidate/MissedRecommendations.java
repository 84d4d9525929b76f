package org.jiangxuan.process.candidate;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jiangxuan.nomination.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds and wakes candidates that still wait for their unit although it has released them or is done recommending. */
@Component
public class MissedRecommendations {

    /** As many as one sweep wakes; the next one takes the rest. */
    private static final int LIMIT = 1000;

    private final JdbcClient jdbc;
    private final RuntimeService runtime;

    MissedRecommendations(JdbcClient jdbc, RuntimeService runtime) {
        this.jdbc = jdbc;
        this.runtime = runtime;
    }

    /** @param campaignId whose candidates */
    public void wake(String campaignId) {
        List<String> missed = jdbc.sql("""
                        select w.PROC_INST_ID_
                        from ACT_RU_EXECUTION w
                        join ACT_RU_EXECUTION p on p.ID_ = w.PROC_INST_ID_
                        join candidate c on c.number = p.BUSINESS_KEY_
                        join unit_ledger l on l.campaign_id = c.campaign_id and l.unit_code = c.unit_code
                        where w.ACT_ID_ = 'wait-unit-recommended' and c.campaign_id = :campaign
                          and (c.stage = :released or l.finished)
                        order by w.PROC_INST_ID_
                        fetch first :limit rows only
                        """)
                .param("campaign", campaignId)
                .param("released", Stage.PUBLICISED_INTERNALLY.name())
                .param("limit", LIMIT)
                .query(String.class)
                .list();
        if (!missed.isEmpty()) {
            runtime.setVariablesAsync(missed, Map.of("recommendationSettled", true));
        }
    }
}
