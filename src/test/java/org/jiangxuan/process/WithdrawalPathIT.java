package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.APPLIED;
import static org.jiangxuan.process.Fragments.CHECKED;
import static org.jiangxuan.process.Fragments.CONSULTED;
import static org.jiangxuan.process.Fragments.UP_TO_RECEIPT;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.WithdrawalView;
import org.jiangxuan.nomination.Withdrawals;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A candidate withdraws, in each phase of the process <code>candidate</code>. */
class WithdrawalPathIT extends NoticeCase {

    private static final List<String> WITHDRAWN = List.of("withdrawal", "start-withdrawn", "end-withdrawn");

    @Autowired
    private Withdrawals withdrawals;

    @Test
    void before_the_enterprise_has_checked() {
        recommendationOpens();
        String number = apply();

        withdraw(number);

        assertThat(steps(number)).isEqualTo(path(APPLIED, WITHDRAWN));
        assertThat(withdrawals.of(number)).contains(new WithdrawalView("本人工作调动。", "hr" + UNIT, at("2021-06-18T00:00")));
        assertThatThrownBy(() -> withdraw(number))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("候选人 " + number + " 的申报已办结，不能再撤回。");
    }

    @Test
    void during_the_internal_publicity_and_the_round_goes_on_with_the_others() {
        recommendationOpens();
        String gone = apply();
        String stays = apply();
        consulted(gone);
        consulted(stays);
        String round = onlyRound();
        moveTo("2021-06-23T09:00");
        ranked(round, gone, stays);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));

        withdraw(gone);

        assertThat(timerDue(round, "timer-internal-publicity")).isEqualTo(at("2021-07-01T00:00"));
        moveTo("2021-07-01T00:00");
        complete(round, "task-register-publicity-result", CLEAN);
        assertThat(steps(gone)).isEqualTo(path(APPLIED, CHECKED, CONSULTED, WITHDRAWN));
        assertThat(task(stays, "task-district-opinion").dueAt()).isEqualTo(at("2021-07-03T00:00"));
    }

    @Test
    void during_the_review() {
        String number = underReview();

        withdraw(number);

        assertThat(steps(number))
                .isEqualTo(path(
                        UP_TO_RECEIPT,
                        List.of(
                                "phase-review",
                                "start-review",
                                "wait-review-open",
                                "service-ask-authorities",
                                "fork-review"),
                        WITHDRAWN));
        assertThat(openTasks(number, "task-authority-opinion")).isEmpty();
    }

    @Test
    void during_the_evaluation_and_its_experts_have_nothing_left_to_score() {
        String number = underEvaluation();
        assertThat(openTasks(number, "task-expert-score")).hasSize(7);

        withdraw(number);

        assertThat(steps(number)).endsWith("withdrawal", "start-withdrawn", "end-withdrawn");
        assertThat(openTasks(number, "task-expert-score")).isEmpty();
        assertThat(candidates.facts(number).stage()).isEqualTo(Stage.ENDED);
    }

    @Test
    void during_the_public_notice_and_the_others_are_reported_without() {
        String[] numbers = onNotice(2);
        moveTo("2021-08-04T11:00");

        withdraw(numbers[1]);

        assertThat(publicityOf(numbers[1]))
                .isEqualTo(path(List.of("phase-publicity", "start-publicity", "gateway-own-notice"), WITHDRAWN));
        assertThat(withdrawals.of(numbers[1]))
                .contains(new WithdrawalView("本人工作调动。", "hr" + UNIT, at("2021-08-04T11:00")));
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-12T00:00"));
        assertThat(candidates.get(numbers[0]).stage()).isEqualTo(Stage.PROPOSED);

        noticeEnds();

        assertThat(publicity()).isEqualTo(path(NOTICE, GATHERED, List.of("task-report-to-government")));
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-17T00:00"));
        assertThat(commendations.gather(CAMPAIGN).ready()).containsExactly(numbers[0]);
    }

    @Test
    void after_the_report_and_the_announcement_names_the_others() {
        String[] numbers = onNotice(2);
        noticeEnds();
        reported(1, "2021-08-12");
        assertThat(task(CAMPAIGN, "task-government-decision").dueAt()).isEqualTo(at("2021-08-20T00:00"));

        withdraw(numbers[1]);

        assertThat(publicityOf(numbers[1]))
                .isEqualTo(path(
                        List.of("phase-publicity", "start-publicity", "gateway-own-notice", "wait-notice-ended"),
                        WITHDRAWN));
        approved("2021-08-12", "");
        assertThat(task(CAMPAIGN, "task-announce").dueAt()).isEqualTo(at("2021-08-17T00:00"));
        announced("2021-08-12");
        assertThat(certificates()).containsExactlyEntriesOf(Map.of(numbers[0], "DALIAN-2021-001"));
    }

    @Test
    void before_the_report_is_registered_and_the_others_are_reported_without() {
        String[] numbers = onNotice(2);
        noticeEnds();

        withdraw(numbers[1]);
        sweep();

        assertThat(publicity()).isEqualTo(path(NOTICE, GATHERED, List.of("task-report-to-government")));
        reported(1, "2021-08-12");
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(numbers[0]);
    }

    @Test
    void the_last_one_before_the_report_is_registered_and_the_campaign_ends_without_it() {
        String number = onNotice(1)[0];
        noticeEnds();
        assertThat(openTasks(CAMPAIGN, "task-report-to-government")).hasSize(1);

        withdraw(number);
        sweep();

        assertThat(openTasks(CAMPAIGN, "task-report-to-government")).isEmpty();
        assertThat(publicity().subList(0, publicity().indexOf("end-publicity") + 1))
                .isEqualTo(path(
                        NOTICE,
                        GATHERED,
                        List.of("boundary-nobody-to-report"),
                        GATHERED,
                        List.of("gateway-anyone-left", "end-publicity")));
        assertThat(commendations.ofCampaign(CAMPAIGN)).isEmpty();
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CLOSED);
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }

    @Test
    void while_the_unit_is_to_correct() {
        recommendationOpens();
        String number = apply();
        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "return", "remarks", "毕业院校：缺少校名", "signatory", "王人事"));

        withdraw(number);

        assertThat(openTasks(number, "task-correct-application")).isEmpty();
        assertThat(steps(number)).contains("start-withdrawn", "end-withdrawn");
    }

    @Test
    void without_a_reason_nothing_happens() {
        recommendationOpens();
        String number = apply();
        assertThatThrownBy(() -> withdrawals.withdraw(number, " ", "hr" + UNIT))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("请填写撤回的原因。");
        assertThat(outcome(number)).isEmpty();
        assertThat(task(number, "task-enterprise-check")).isNotNull();
    }

    private void withdraw(String number) {
        withdrawals.withdraw(number, "本人工作调动。", "hr" + UNIT);
        time.drain();
        assertThat(outcome(number)).contains(Outcome.WITHDRAWN);
    }
}
