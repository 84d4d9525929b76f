package org.jiangxuan.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.registry.BanRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Batches of names on their way to the government and back (N46, AMB-17), and the two keys. */
class CommendationsIT extends DomainTest {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 16);

    @Autowired
    private Commendations commendations;

    @Autowired
    private Honours honours;

    @Autowired
    private TwoKeys keys;

    @Autowired
    private BanRegister bans;

    @BeforeEach
    void threePassedTheNotice() {
        now("2021-08-16T10:00");
        phase(CampaignPhase.NOTICE_ENDED);
        candidates(1, 3, Stage.NOTICE_PASSED);
        standing(1, 3);
        standing(2, 1);
        standing(3, 2);
        notice();
    }

    @Test
    void a_report_names_all_who_can_be_best_first_and_leaves_out_who_is_held() {
        candidates(4, 4, Stage.PROPOSED);
        candidates.freeze(number(3));

        Gathered gathered = report(1);

        assertThat(gathered.ready()).containsExactly(number(2), number(1));
        assertThat(gathered.waiting()).containsExactly(number(3), number(4));
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(number(2), number(1));
        assertThat(commendations.gather(CAMPAIGN)).isEqualTo(new Gathered(List.of(), List.of(number(3), number(4))));
    }

    @Test
    void a_report_names_whom_its_paper_names() {
        candidates.freeze(number(3));
        // as many, but others: 3 was objected to and 2 let go since the paper was written
        refused(
                "numbers",
                "不能报送而已列入的有：" + number(3) + "；可以报送而未列入的有：" + number(2) + "。请核对活动页面“可以报送”的名单，修改请示后再登记。",
                () -> report(DAY, Set.of(number(1), number(3))));
        candidates.freeze(number(1));
        candidates.freeze(number(2));
        refused("numbers", "目前没有公示期满且无异议的人选可以报送，请待异议办结后再报。", () -> report(1));
        assertThat(commendations.ofCampaign(CAMPAIGN)).isEmpty();
    }

    /** The form of a campaign that began before it was asked for. */
    @Test
    void a_report_is_taken_though_its_form_does_not_ask_whom_the_paper_names() {
        assertThat(report(DAY, null).ready()).hasSize(3);
    }

    @Test
    void a_report_is_not_dated_before_everybody_on_it_was_published_nor_before_the_last_answer() {
        refused(
                "reportedOn",
                "报送日期（2021年8月11日（周三））不能早于公示期满次日（2021年8月12日（周四））。",
                () -> report(LocalDate.of(2021, 8, 11), null));
        publishedAlone(3);
        refused(
                "reportedOn",
                "报送日期（2021年8月13日（周五））不能早于公示期满次日（2021年8月14日（周六））。",
                () -> report(LocalDate.of(2021, 8, 13), null));
        candidates.freeze(number(3));
        report(LocalDate.of(2021, 8, 12), null);
        decide(new GovernmentDecision(false, "退1号", LocalDate.of(2021, 8, 15), List.of(), "请补充"));
        refused(
                "reportedOn",
                "报送日期（2021年8月14日（周六））不能早于上一批办结日期（2021年8月15日（周日））。",
                () -> report(LocalDate.of(2021, 8, 14), null));
    }

    @Test
    void nothing_is_reported_while_a_batch_is_with_the_government_or_not_announced() {
        report(1);
        refused(null, "报送市政府的请示已经登记，不能重复登记。", () -> report(2));
        approve();
        refused(null, "报送市政府的请示已经登记，不能重复登记。", () -> report(2));
        refused(null, "市政府审定结果已经登记，不能重复登记。", this::approve);
        announce();
        refused(null, "表彰决定已经公布，不能重复登记。", this::announce);
    }

    @Test
    void a_returned_batch_is_reported_anew_with_all_who_can_be_by_then() {
        candidates.freeze(number(3));
        report(1);
        decide(GovernmentDecision.returned("请补充"));
        refused(null, "市政府审定结果尚未登记，不能公布表彰决定。", this::announce);
        candidates.thaw(number(3));

        assertThat(report(2).ready()).containsExactly(number(2), number(3), number(1));
        assertThat(commendations.ofCampaign(CAMPAIGN))
                .extracting(CommendationView::state)
                .containsExactly(BatchState.RETURNED, BatchState.REPORTED);
    }

    @Test
    void who_is_struck_is_not_named_and_not_reported_again() {
        report(1);
        refused(
                "strikes",
                "候选人2021-00009不在本批报送的名单中。",
                () -> decide(GovernmentDecision.approval("批复1号", DAY, new Strike(number(9), "不宜命名"))));
        decide(GovernmentDecision.approval("批复1号", DAY, new Strike(number(3), "经核实不宜命名")));
        assertThat(commendations.isStruck(number(3))).isTrue();
        assertThat(commendations.isStruck(number(2))).isFalse();
        announce();

        assertThat(stage(2)).isEqualTo(Stage.NAMED);
        assertThat(stage(3)).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(honours.of(number(3))).isEmpty();
        assertThat(commendations.gather(CAMPAIGN).anyoneLeft()).isFalse();
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().struck()).containsEntry(number(3), "经核实不宜命名");
    }

    @Test
    void certificate_numbers_go_on_from_batch_to_batch() {
        candidates.freeze(number(3));
        report(1);
        approve();
        announce();
        assertThat(commendations.gather(CAMPAIGN).anyoneLeft()).isTrue();
        candidates.thaw(number(3));
        report(2);
        approve();
        announce();

        assertThat(honours.ofCampaign(CAMPAIGN))
                .extracting(HonourView::number, HonourView::certificateNumber)
                .containsExactly(
                        tuple(number(2), "DALIAN-2021-001"),
                        tuple(number(1), "DALIAN-2021-002"),
                        tuple(number(3), "DALIAN-2021-003"));
        assertThat(honours.announcedOn(number(3))).contains(DAY);
    }

    @Test
    void who_drops_out_or_is_held_after_the_report_is_not_named_with_the_others() {
        report(1);
        approve();
        candidates.end(number(1), Outcome.WITHDRAWN);
        candidates.freeze(number(2));
        announce();

        assertThat(honours.ofCampaign(CAMPAIGN)).extracting(HonourView::number).containsExactly(number(3));
        candidates.thaw(number(2));
        assertThat(report(2).ready()).containsExactly(number(2));
    }

    @Test
    void nobody_banned_is_announced() {
        report(1);
        approve();
        bans.ban("210202198501010012", "试验甲", "弄虚作假", CAMPAIGN);
        // one person, whom this test has apply three times
        refused(null, "候选人2021-00001、2021-00002、2021-00003在禁止申报名单中，不能公布。", this::announce);
        assertThat(honours.ofCampaign(CAMPAIGN)).isEmpty();
    }

    @Test
    void a_report_is_made_once_though_two_make_it_at_once() throws Exception {
        List<Boolean> made = atOnce(() -> tries(() -> report(1)), () -> tries(() -> report(2)));

        assertThat(made).containsExactlyInAnyOrder(true, false);
        assertThat(commendations.ofCampaign(CAMPAIGN)).hasSize(1);
    }

    @Test
    void two_keys_are_turned_by_two_people_in_order_and_each_once() {
        refused(null, "先报事项尚未由第一人提出，不能复核。", () -> keys.recordSecondKey(CAMPAIGN, true, "同意", "b"));
        refused("reason", "请填写理由。", () -> keys.recordFirstKey(CAMPAIGN, true, " ", "a"));
        keys.recordFirstKey(CAMPAIGN, true, "会期临近", "a");
        refused("decision", "先报须两人同意：第一人已由您本人办理，复核须由另一人办理。", () -> keys.recordSecondKey(CAMPAIGN, true, "同意", "a"));
        refused("reason", "请填写理由。", () -> keys.recordSecondKey(CAMPAIGN, true, "", "b"));
        assertThat(keys.recordSecondKey(CAMPAIGN, true, "同意", "b")).isTrue();
        refused(null, "先报事项尚未由第一人提出，不能复核。", () -> keys.recordSecondKey(CAMPAIGN, true, "同意", "c"));
        keys.recordFirstKey(CAMPAIGN, false, "再等等", "a");
        assertThat(keys.recordSecondKey(CAMPAIGN, true, "同意等待", "b")).isFalse();
        keys.recordFirstKey(CAMPAIGN, true, "会期临近", "a");
        assertThat(keys.recordSecondKey(CAMPAIGN, false, "不急", "b")).isFalse();
    }

    private Gathered report(int ordinal) {
        Set<String> ready = Set.copyOf(commendations.gather(CAMPAIGN).ready());
        return commendations.recordReport(CAMPAIGN, "请示" + ordinal + "号", DAY, ready, "secretariat1");
    }

    private Gathered report(LocalDate day, @Nullable Set<String> listed) {
        return commendations.recordReport(CAMPAIGN, "请示1号", day, listed, "secretariat1");
    }

    private void approve() {
        decide(GovernmentDecision.approval("批复1号", DAY));
    }

    private void decide(GovernmentDecision decision) {
        commendations.recordGovernmentDecision(CAMPAIGN, decision, "government1");
    }

    private void announce() {
        commendations.announce(CAMPAIGN, "公告1号", DAY, "secretariat1");
    }

    private static boolean tries(Runnable act) {
        try {
            act.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        ExecutorService people = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> act : acts) {
                futures.add(people.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            people.shutdownNow();
        }
    }

    private void standing(int serial, int place) {
        jdbc.update(
                "insert into standing (candidate_number, campaign_id, score, first_tie, second_tie, place, passed,"
                        + " proposed, reserve, version) values (?, ?, 90, 90, 90, ?, true, true, false, 0)",
                number(serial),
                CAMPAIGN,
                place);
    }

    /** The candidate's notice of their own ended two days after the others'. */
    private void publishedAlone(int serial) {
        jdbc.update(
                "insert into publicity (id, kind, subject, campaign_id, posted_on, last_day, ends_at, working_days, state,"
                        + " place, registered_at, version) values (-2, 'OWN_PUBLIC', '2021-Y00001', ?, date '2021-08-04',"
                        + " date '2021-08-13', current_timestamp, 7, 'CLEAN', 'https://rsj.example.cn/2',"
                        + " current_timestamp, 0)",
                CAMPAIGN);
        jdbc.update("insert into publicity_candidate (publicity_id, candidate_number) values (-2, ?)", number(serial));
    }

    private void notice() {
        jdbc.update(
                "insert into publicity (id, kind, subject, campaign_id, posted_on, last_day, ends_at, working_days, state,"
                        + " place, registered_at, version) values (-1, 'PUBLIC_NOTICE', ?, ?, date '2021-08-02',"
                        + " date '2021-08-11', current_timestamp, 7, 'CLEAN', 'https://rsj.example.cn/1',"
                        + " current_timestamp, 0)",
                CAMPAIGN,
                CAMPAIGN);
    }
}
