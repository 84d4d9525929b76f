package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiangxuan.campaign.CampaignPhase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A wake-up that got lost is made up for by the next sweep. */
class SweepIT extends ProcessTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void whoever_was_not_woken_for_a_phase_is_woken_by_the_sweep() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        recommended(number);
        complete(number, "task-district-opinion", AGREE);
        complete(number, "task-centre-receipt", RECEIVED);
        campaigns.raise(CAMPAIGN, CampaignPhase.REVIEW);
        looseBatches();
        assertThat(steps(number)).endsWith("wait-review-open");

        sweep();

        assertThat(openTasks(number, "task-authority-opinion")).hasSize(6);
    }

    /** A round wakes its candidates in its own transaction: only what another hand has set can be missed. */
    @Test
    void whoever_has_gone_on_by_the_own_record_but_still_waits_is_woken_by_the_sweep() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        time.drain();
        assertThat(steps(number)).endsWith("wait-unit-recommended");
        jdbc.update("insert into unit_recommendation_candidate (round_id, position, candidate_number)"
                + " select id, 0, '" + number + "' from unit_recommendation");
        jdbc.update("update unit_recommendation set state = 'RELEASED'");
        jdbc.update("update candidate set stage = 'PUBLICISED_INTERNALLY'");
        time.drain();
        assertThat(steps(number)).endsWith("wait-unit-recommended");

        sweep();

        assertThat(openTasks(number, "task-district-opinion")).hasSize(1);
    }

    /** As if the batches' jobs had failed for good and been deleted. */
    private void looseBatches() {
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
    }
}
