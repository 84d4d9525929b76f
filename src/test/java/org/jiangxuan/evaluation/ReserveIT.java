package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.registry.BanRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is called up from the reserve, when, and in which order (AMB-5, AMB-16). */
class ReserveIT extends DomainTest {

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private BanRegister bans;

    /** Two were proposed, two more are the reserve; one who failed the vote would be placed before them. */
    @BeforeEach
    void twoProposedAndTwoInReserve() {
        now("2021-08-04T10:00");
        phase(CampaignPhase.PUBLICITY);
        candidates(1, 2, Stage.PROPOSED);
        candidates(3, 5, Stage.SCORED);
        jdbc.update(
                "insert into panel (campaign_id, formed_at, formed_by, list_size, decided_at, version)"
                        + " values (?, current_timestamp, 'secretariat1', 2, current_timestamp, 0)",
                CAMPAIGN);
        standing(1, 1, true, false);
        standing(2, 2, true, false);
        standing(5, 3, false, false);
        standing(4, 4, false, true);
        standing(3, 5, false, true);
    }

    @Test
    void nobody_while_the_list_is_full_or_unpublished_or_announced() {
        refused(null, "拟入选名单没有空缺，不能递补。", () -> call(4));
        assertThat(evaluations.nextReserve(CAMPAIGN)).isEmpty();
        candidates.end(number(1), Outcome.WITHDRAWN);
        phase(CampaignPhase.LIST_DECIDED);
        refused(null, "拟入选名单公示以后才能递补。", () -> call(4));
        assertThat(evaluations.nextReserve(CAMPAIGN)).isEmpty();
        phase(CampaignPhase.ANNOUNCED);
        refused(null, "表彰名单已经公布，不能再递补。", () -> call(4));
        assertThat(evaluations.nextReserve(CAMPAIGN)).isEmpty();
    }

    @Test
    void the_best_reserve_first_and_no_more_than_there_are_places() {
        candidates.end(number(1), Outcome.WITHDRAWN);
        refused("number", "候补人选按名次递补，现在应递补2021-00004（第4名）。", () -> call(3));
        refused("number", "候补人选按名次递补，现在应递补2021-00004（第4名）。", () -> call(5));
        refused("reason", "请填写递补理由。", () -> evaluations.callUp(number(4), " ", false, "secretariat1"));
        call(4);
        assertThat(stage(4)).isEqualTo(Stage.PROPOSED);
        assertThat(evaluations.isCalledUp(number(4))).isTrue();
        assertThat(evaluations.isCalledUp(number(3))).isFalse();
        assertThat(evaluations.standing(number(4)).orElseThrow())
                .extracting(Standing::proposed, Standing::reserve)
                .containsExactly(true, false);
        refused(null, "拟入选名单没有空缺，不能递补。", () -> call(3));
        candidates.end(number(4), Outcome.OBJECTION_UPHELD);
        call(3);
        candidates.end(number(2), Outcome.WITHDRAWN);
        refused(null, "没有可以递补的候补人选。", () -> call(5));
    }

    @Test
    void nobody_banned() {
        candidates.end(number(1), Outcome.WITHDRAWN);
        bans.ban("210202198501010012", "试验甲", "弄虚作假", CAMPAIGN);
        refused("number", "候选人2021-00004在禁止申报名单中，不能递补。", () -> call(4));
        assertThat(stage(4)).isEqualTo(Stage.SCORED);
    }

    @Test
    void one_place_is_filled_once_though_two_call_at_once() throws Exception {
        candidates.end(number(1), Outcome.WITHDRAWN);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        List<Boolean> called = new ArrayList<>();
        try {
            List<Future<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                calls.add(people.submit(() -> {
                    together.await();
                    try {
                        call(4);
                        return true;
                    } catch (RuntimeException refused) {
                        return false;
                    }
                }));
            }
            for (Future<Boolean> call : calls) {
                called.add(call.get());
            }
        } finally {
            people.shutdownNow();
        }

        assertThat(called).containsExactlyInAnyOrder(true, false);
        assertThat(stage(3)).isEqualTo(Stage.SCORED);
    }

    private void call(int serial) {
        evaluations.callUp(number(serial), "填补空缺", false, "secretariat1");
    }

    private void standing(int serial, int place, boolean proposed, boolean reserve) {
        jdbc.update(
                "insert into standing (candidate_number, campaign_id, score, first_tie, second_tie, place, passed,"
                        + " proposed, reserve, version) values (?, ?, 90, 90, 90, ?, ?, ?, ?, 0)",
                number(serial),
                CAMPAIGN,
                place,
                proposed || reserve,
                proposed,
                reserve);
    }
}
