package org.jiangxuan.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
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

/** From the report to the government to the settled honour (N46, N48–N54). */
class HonoursIT extends DomainTest {

    private static final LocalDate REPORTED = LocalDate.of(2021, 8, 12);
    private static final LocalDate APPROVED = LocalDate.of(2021, 8, 19);
    private static final LocalDate ANNOUNCED = LocalDate.of(2021, 8, 23);
    private static final LocalDate PAID = LocalDate.of(2021, 8, 30);

    @Autowired
    private Honours honours;

    @Autowired
    private Commendations commendations;

    @Autowired
    private BanRegister bans;

    @BeforeEach
    void twoPassedTheNotice() {
        now("2021-08-30T10:00");
        phase(CampaignPhase.NOTICE_ENDED);
        candidates(1, 2, Stage.NOTICE_PASSED);
        standing(1, 2);
        standing(2, 1);
        jdbc.update(
                "insert into publicity (id, kind, subject, campaign_id, posted_on, last_day, ends_at, working_days, state,"
                        + " place, registered_at, version) values (-1, 'PUBLIC_NOTICE', ?, ?, date '2021-08-02',"
                        + " date '2021-08-11', current_timestamp, 7, 'CLEAN', 'https://rsj.example.cn/1',"
                        + " current_timestamp, 0)",
                CAMPAIGN,
                CAMPAIGN);
    }

    @Test
    void one_step_follows_the_other_and_none_is_registered_twice() {
        refused(null, "拟入选名单尚未报送市政府。", this::approve);
        report();
        refused(null, "报送市政府的请示已经登记，不能重复登记。", this::report);
        refused(null, "市政府审定结果尚未登记，不能公布表彰决定。", this::announce);
        refused(
                "approvedOn",
                "批复日期（2021年8月11日（周三））不能早于报送日期（2021年8月12日（周四））。",
                () -> commendations.recordGovernmentDecision(
                        CAMPAIGN, GovernmentDecision.approval("大政函1号", LocalDate.of(2021, 8, 11)), "government1"));
        approve();
        refused(null, "市政府审定结果已经登记，不能重复登记。", this::approve);
        refused(
                "announcedOn",
                "公布日期（2021年9月1日（周三））不能晚于今天（2021年8月30日（周一））。",
                () -> commendations.announce(CAMPAIGN, "公告1号", LocalDate.of(2021, 9, 1), "secretariat1"));
        announce();
        refused(null, "表彰决定已经公布，不能重复登记。", this::announce);
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().announcedOn()).isEqualTo(ANNOUNCED);
    }

    @Test
    void nothing_is_reported_before_the_notice_has_ended() {
        phase(CampaignPhase.PUBLICITY);
        refused(null, "公示期尚未结束，不能报送市政府。", this::report);
    }

    @Test
    void the_announcement_names_everyone_on_the_list_in_the_order_of_the_ranking() {
        named();
        assertThat(stage(1)).isEqualTo(Stage.NAMED);
        assertThat(stage(2)).isEqualTo(Stage.NAMED);
        assertThat(honours.ofCampaign(CAMPAIGN))
                .extracting(HonourView::number, HonourView::certificateNumber)
                .containsExactly(tuple(number(2), "DALIAN-2021-001"), tuple(number(1), "DALIAN-2021-002"));
        HonourView honour = honours.of(number(1)).orElseThrow();
        assertThat(honour.netYuan()).isEqualTo(new BigDecimal("120000.00"));
        assertThat(honour.grossYuan()).isEqualTo(new BigDecimal("150000.00"));
        assertThat(honour.taxYuan()).isEqualTo(new BigDecimal("30000.00"));
    }

    @Test
    void an_honour_is_settled_when_certificate_payment_and_benefits_are_there() {
        assertThat(honours.unsettled(CAMPAIGN)).isEqualTo(2);
        named();
        refused(null, "候选人2021-00001的表彰办理尚未开始。", () -> pay(1));
        honours.open(number(1));
        honours.open(number(1));
        refused(
                "issuedOn",
                "证书颁发日期（2021年8月22日（周日））不能早于表彰公布日期（2021年8月23日（周一））。",
                () -> honours.recordCertificate(number(1), LocalDate.of(2021, 8, 22), "secretariat1"));
        honours.recordCertificate(number(1), PAID, "secretariat1");
        pay(1);
        refused(null, "该同志的奖金发放已经登记，不能重复登记。", () -> pay(1));
        refused(null, "候选人2021-00001尚未登记：待遇落实。", () -> honours.complete(number(1)));
        honours.recordBenefits(number(1), "纳入高端培训", "secretariat1");
        honours.complete(number(1));
        honours.complete(number(1));
        assertThat(honours.unsettled(CAMPAIGN)).isEqualTo(1);
        candidates.end(number(1), Outcome.HONOURED);
        assertThat(honours.unsettled(CAMPAIGN)).isEqualTo(1);
    }

    @Test
    void no_money_for_who_is_banned_meanwhile() {
        named();
        honours.open(number(1));
        bans.ban("210202198501010012", "试验甲", "弄虚作假", CAMPAIGN);
        refused(null, "候选人2021-00001在禁止申报名单中，不能发放奖金。", () -> pay(1));
        assertThat(honours.of(number(1)).orElseThrow().paidOn()).isNull();

        refused("reason", "请填写不予发放的依据。", () -> honours.recordWithheld(number(1), " ", "finance1"));
        honours.recordWithheld(number(1), "2022年活动中弄虚作假", "finance1");
        refused(null, "该同志的奖金发放已经登记，不能重复登记。", () -> honours.recordWithheld(number(1), "再登", "finance1"));
        refused(null, "该同志的奖金发放已经登记，不能重复登记。", () -> pay(1));
        honours.recordCertificate(number(1), PAID, "secretariat1");
        honours.recordBenefits(number(1), "无", "secretariat1");
        honours.complete(number(1));
        assertThat(honours.of(number(1)).orElseThrow().completedAt()).isNotNull();
    }

    @Test
    void nobody_else_goes_without_money() {
        named();
        honours.open(number(1));
        refused(
                "decision",
                "候选人2021-00001不在禁止申报名单中，奖金应当发放。",
                () -> honours.recordWithheld(number(1), "经费不足", "finance1"));
        refused("paidOn", "请填写发放日期。", () -> honours.recordPayment(number(1), null, "凭证1号", "finance1"));
        refused("voucher", "请填写凭证号。", () -> honours.recordPayment(number(1), PAID, null, "finance1"));
    }

    @Test
    void certificate_payment_and_benefits_are_registered_at_once() throws Exception {
        named();
        honours.open(number(1));
        CyclicBarrier together = new CyclicBarrier(3);
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            Future<?> certificate = people.submit(
                    () -> after(together, () -> honours.recordCertificate(number(1), PAID, "secretariat1")));
            Future<?> payment = people.submit(() -> after(together, () -> pay(1)));
            Future<?> benefits = people.submit(
                    () -> after(together, () -> honours.recordBenefits(number(1), "休疗养", "secretariat1")));
            certificate.get();
            payment.get();
            benefits.get();
        } finally {
            people.shutdownNow();
        }
        honours.complete(number(1));
        assertThat(honours.of(number(1)).orElseThrow().completedAt()).isNotNull();
    }

    private static void after(CyclicBarrier together, Runnable act) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        act.run();
    }

    private void named() {
        report();
        approve();
        announce();
    }

    private void report() {
        Set<String> names = Set.copyOf(commendations.gather(CAMPAIGN).ready());
        commendations.recordReport(CAMPAIGN, "大人社请1号", REPORTED, names, "secretariat1");
    }

    private void approve() {
        commendations.recordGovernmentDecision(CAMPAIGN, GovernmentDecision.approval("大政函1号", APPROVED), "government1");
    }

    private void announce() {
        commendations.announce(CAMPAIGN, "公告1号", ANNOUNCED, "secretariat1");
    }

    private void pay(int serial) {
        honours.recordPayment(number(serial), PAID, "拨付凭证1号", "finance1");
    }

    private void standing(int serial, int place) {
        jdbc.update(
                "insert into standing (candidate_number, campaign_id, score, first_tie, second_tie, place, passed,"
                        + " proposed, reserve, version) values (?, ?, 90, 90, 90, ?, true, true, false, 0)",
                number(serial),
                CAMPAIGN,
                place);
    }
}
