package org.jiangxuan.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jiangxuan.Blocked;
import org.jiangxuan.DomainTest;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.registry.BanRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** What each step of a revocation refuses, whoever calls it (N58). */
class RevocationsIT extends DomainTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 8, 30);
    private static final String TOO_EARLY_OR_LATE = "撤销事项2021-W00001的这一步已经办理或尚不能办理，请刷新待办列表。";

    @Autowired
    private Revocations revocations;

    @Autowired
    private BanRegister bans;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void oneWasHonoured() {
        now("2021-08-30T10:00");
        candidates(1, 1, Stage.NAMED);
        jdbc.update("update candidate set stage = 'ENDED', outcome = 'HONOURED'");
    }

    @Test
    void a_report_says_what_is_forged() {
        refused("facts", "请填写反映的情况。", () -> revocations.report(number(1), " ", "supervision1"));
        refused("facts", "反映的情况不能超过2000个字。", () -> revocations.report(number(1), "长".repeat(2001), "supervision1"));
        refused(null, "没有编号为 2021-00009 的候选人。", () -> revocations.report(number(9), "造假", "supervision1"));
        refused(null, "没有编号为2021-W00009的撤销事项。", () -> revocations.get("2021-W00009"));
    }

    @Test
    void one_step_follows_the_other_and_none_is_taken_twice() {
        String key = report();
        refused(null, TOO_EARLY_OR_LATE, () -> hear(TODAY));
        refused("findings", "请填写核实情况。", () -> revocations.verify(key, true, "", "supervision1"));
        revocations.verify(key, true, "属实", "supervision1");
        refused(null, TOO_EARLY_OR_LATE, () -> revocations.verify(key, true, "属实", "supervision1"));
        refused(null, TOO_EARLY_OR_LATE, () -> revocations.decide(key, true, "造假", "secretariat1"));
        refused("heardOn", "听取意见日期（2021年8月29日（周日））不能早于举报登记日期（2021年8月30日（周一））。", () -> hear(TODAY.minusDays(1)));
        refused("heardOn", "听取意见日期（2021年8月31日（周二））不能晚于今天（2021年8月30日（周一））。", () -> hear(TODAY.plusDays(1)));
        hear(TODAY);
        refused("reason", "请填写理由。", () -> revocations.decide(key, true, " ", "secretariat1"));
        refused(null, TOO_EARLY_OR_LATE, () -> revocations.confirm(key, true, null, "supervision1"));
        revocations.decide(key, true, "造假", "secretariat1");
        refused("decision", "作出撤销决定的人不能再作复核，须由另一人复核。", () -> revocations.confirm(key, true, null, "secretariat1"));
        refused("reason", "请填写不同意的理由。", () -> revocations.confirm(key, false, " ", "supervision1"));
        refused(null, TOO_EARLY_OR_LATE, () -> revocations.revoke(key));
        assertThat(revocations.confirm(key, true, null, "supervision1")).isTrue();
        assertThat(bans.isBanned("210202198501010012")).isFalse();

        assertThat(revocations.revoke(key)).isFalse();

        assertThat(bans.isBanned("210202198501010012")).isTrue();
        assertThat(bans.isBanned("210202850101001")).isTrue();
        assertThat(candidates.facts(number(1)).outcome()).isEqualTo(Outcome.REVOKED);
        refused(null, TOO_EARLY_OR_LATE, () -> revocations.revoke(key));
        refused(null, "撤销事项2021-W00001没有待追回的奖金，或已登记追回。", () -> revocations.recover(key, TODAY, "1号", "finance1"));
        refused(null, "候选人2021-00001已被取消资格或撤销称号，不需再次办理。", this::report);
    }

    @Test
    void the_database_itself_refuses_one_account_for_both_keys() {
        String key = report();
        revocations.verify(key, true, "属实", "supervision1");
        hear(TODAY);
        revocations.decide(key, true, "造假", "secretariat1");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update(
                        "update revocation set confirmed_by = decided_by, confirmed = true where revocation_key = ?",
                        key));
    }

    @Test
    void no_other_ended_case_is_revoked() {
        jdbc.update("update candidate set outcome = 'NOT_PROPOSED', reached = 'SCORED'");
        String key = report();
        revocations.verify(key, true, "属实", "supervision1");
        hear(TODAY);
        revocations.decide(key, true, "造假", "secretariat1");
        revocations.confirm(key, true, null, "supervision1");
        revocations.revoke(key);
        assertThat(revocations.get(key).effect()).isEqualTo(RevocationEffect.BARRED);
        assertThat(candidates.facts(number(1)).outcome()).isEqualTo(Outcome.NOT_PROPOSED);
    }

    @Test
    void whoever_lets_go_waits_for_whoever_holds_and_loses_nothing() throws Exception {
        candidates(2, 2, Stage.ELIGIBLE);
        String number = number(2);
        String key = revocations.report(number, "获奖证书系伪造", "supervision1");
        CountDownLatch held = new CountDownLatch(1);
        CompletableFuture<Void> holding = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            candidates.freeze(number);
            held.countDown();
            Blocked.await(jdbc);
        }));
        held.await();
        revocations.verify(key, false, "证书属实", "supervision1");
        holding.get();
        assertThat(candidates.get(number).isObjected()).isTrue();
        candidates.thaw(number);
        assertThat(candidates.isFrozen(number)).isFalse();
    }

    private String report() {
        return revocations.report(number(1), "获奖证书系伪造", "supervision1");
    }

    private void hear(LocalDate on) {
        revocations.hear("2021-W00001", on, "未到场", "cityreview1");
    }
}
