package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;

/** A wake-up that got lost, here with its batch, is made up for by the next sweep. */
class SweepIT extends ProcessTest {

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

    @Test
    void whoever_was_not_woken_after_the_units_round_is_woken_by_the_sweep() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        moveTo("2021-06-23T09:00");
        ranked(round, number);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        moveTo("2021-07-01T00:00");
        WorkItem result = task(round, "task-register-publicity-result");
        workList.claim(result.id(), person(result));
        workList.complete(result.id(), person(result), CLEAN);
        looseBatches();
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
