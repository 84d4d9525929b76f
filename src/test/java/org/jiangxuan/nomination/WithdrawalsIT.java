package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiangxuan.DomainTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be withdrawn; what can is walked with the process. */
class WithdrawalsIT extends DomainTest {

    @Autowired
    private Withdrawals withdrawals;

    @Test
    void whoever_is_named_cannot_withdraw_any_more() {
        candidates(1, 1, Stage.NAMED);
        refused(null, "候选人 2021-00001 已公布为“大连工匠”，不能再撤回申报。", () -> withdrawals.withdraw(number(1), "调动", "hr1"));
        assertThat(stage(1)).isEqualTo(Stage.NAMED);
        assertThat(withdrawals.of(number(1))).isEmpty();
    }

    @Test
    void what_has_ended_or_is_not_there_cannot_be_withdrawn() {
        candidates(1, 1, Stage.SCORED);
        candidates.end(number(1), Outcome.NOT_PROPOSED);
        refused(null, "候选人 2021-00001 的申报已办结，不能再撤回。", () -> withdrawals.withdraw(number(1), "调动", "hr1"));
        refused(null, "没有编号为 2021-00002 的候选人。", () -> withdrawals.withdraw(number(2), "调动", "hr1"));
    }

    @Test
    void a_withdrawal_that_ends_no_case_leaves_no_record() {
        candidates(1, 1, Stage.NOTICE_PASSED);
        refused(null, "候选人 2021-00001 没有正在办理的申报，不能撤回。", () -> withdrawals.withdraw(number(1), "调动", "hr1"));
        refused("withdrawReason", "撤回的原因不能超过500个字。", () -> withdrawals.withdraw(number(1), "因".repeat(501), "hr1"));
        assertThat(withdrawals.of(number(1))).isEmpty();
    }
}
