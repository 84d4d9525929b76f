package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiangxuan.process.Fragments.UP_TO_SECOND_KEY;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.honour.RevocationEffect;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A forgery found after the naming (N58): while the honour is being settled, and after it; and the others go on. */
class TitleRevocationPathIT extends RevocationTest {

    @Autowired
    private Honours honours;

    @Test
    void while_the_honour_is_being_settled_the_title_is_cancelled_and_paid_money_recovered() {
        String number = named();
        complete(number, "task-pay-award", Map.of("paidOn", "2021-08-12", "voucher", "凭证1号"));
        String key = report(number);
        assertThat(candidates.isFrozen(number)).isFalse();
        complete(key, "task-verify-report", SUBSTANTIATED);
        heard(key, "2021-08-12");
        complete(key, "task-revocation-decision", REVOKE);
        complete(key, "task-revocation-second-key", CONFIRM);

        assertThat(outcome(number)).contains(Outcome.REVOKED);
        assertThat(caseSteps(number))
                .endsWith("disqualification", "start-disqualified", "gateway-after-naming", "end-title-revoked");
        assertThat(openTasks(number, "task-issue-certificate")).isEmpty();
        assertThat(openTasks(number, "task-register-benefits")).isEmpty();
        assertThat(honours.of(number).orElseThrow().cancelledAt()).isNotNull();
        // twenty working days after 12 August
        assertThat(task(key, "task-recover-money").dueAt()).isEqualTo(at("2021-09-10T00:00"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        complete(key, "task-recover-money", Map.of("recoveredOn", "2021-08-11", "voucher", "追回1号")))
                .satisfies(violation -> assertThat(violation.field()).contains("recoveredOn"));
        complete(key, "task-recover-money", Map.of("recoveredOn", "2021-08-12", "voucher", "追回1号"));

        assertThat(steps(key))
                .isEqualTo(path(
                        UP_TO_SECOND_KEY,
                        List.of("service-revoke", "gateway-money-due", "task-recover-money", "end-revoked")));
        theCampaignCloses();
    }

    @Test
    void nothing_is_paid_while_a_substantiated_report_is_open() {
        String number = named();
        String key = report(number);
        complete(key, "task-verify-report", SUBSTANTIATED);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complete(number, "task-pay-award", Map.of("paidOn", "2021-08-12", "voucher", "凭证1号")))
                .withMessageContaining("的撤销事项2021-W00001正在办理，暂缓发放奖金。");

        heard(key, "2021-08-12");
        complete(key, "task-revocation-decision", REVOKE);
        complete(key, "task-revocation-second-key", CONFIRM);
        assertThat(steps(key))
                .isEqualTo(path(UP_TO_SECOND_KEY, List.of("service-revoke", "gateway-money-due", "end-revoked")));
        assertThat(openTasks(number, "task-pay-award")).isEmpty();
        theCampaignCloses();
    }

    @Test
    void after_the_honour_the_ended_case_is_revoked() {
        String number = named();
        settled(number);
        sweep();
        assertThat(outcome(number)).contains(Outcome.HONOURED);
        moveTo("2021-08-20T09:00");
        String key = report(number);
        assertThat(task(key, "task-verify-report").dueAt()).isEqualTo(at("2021-08-28T00:00"));
        complete(key, "task-verify-report", SUBSTANTIATED);
        heard(key, "2021-08-20");
        complete(key, "task-revocation-decision", REVOKE);
        complete(key, "task-revocation-second-key", CONFIRM);

        assertThat(outcome(number)).contains(Outcome.REVOKED);
        assertThat(banned(number)).isTrue();
        assertThat(task(key, "task-recover-money").dueAt()).isEqualTo(at("2021-09-18T00:00"));
        complete(key, "task-recover-money", Map.of("recoveredOn", "2021-08-20", "voucher", "追回1号"));
        assertThat(steps(key)).endsWith("task-recover-money", "end-revoked");
        assertThat(revocations.get(key).effect()).isEqualTo(RevocationEffect.TITLE_CANCELLED);
    }

    @Test
    void notice_and_announcement_go_on_without_the_disqualified() {
        List<String> both = twoOnTheList();
        String key = report(both.get(0));
        moveTo("2021-08-02T09:00");
        posted();
        revoked(key, "2021-08-02");
        moveTo("2021-08-12T00:00");

        theOtherIsHonoured(both.get(1));
    }

    @Test
    void the_report_to_the_government_waits_for_a_report_of_a_forgery_and_goes_on_without_the_disqualified() {
        List<String> both = twoOnTheList();
        moveTo("2021-08-02T09:00");
        posted();
        String key = report(both.get(0));
        moveTo("2021-08-12T00:00");
        assertThat(candidates.get(both.get(0)).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(candidates.get(both.get(1)).stage()).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(openTasks(CAMPAIGN, "task-report-to-government")).isEmpty();

        revoked(key, "2021-08-12");
        sweep();

        theOtherIsHonoured(both.get(1));
    }

    @Test
    void whoever_is_cleared_after_the_end_of_the_notice_goes_on_with_the_others() {
        List<String> both = twoOnTheList();
        moveTo("2021-08-02T09:00");
        posted();
        String key = report(both.get(0));
        moveTo("2021-08-12T00:00");
        assertThat(candidates.get(both.get(0)).stage()).isEqualTo(Stage.PROPOSED);

        complete(key, "task-verify-report", Map.of("decision", "unsubstantiated", "findings", "证书属实。"));
        assertThat(candidates.get(both.get(0)).stage()).isEqualTo(Stage.NOTICE_PASSED);
        sweep();
        announced(both);

        assertThat(candidates.get(both.get(0)).stage()).isEqualTo(Stage.NAMED);
        assertThat(candidates.get(both.get(1)).stage()).isEqualTo(Stage.NAMED);
    }

    @Test
    void whoever_is_reported_after_the_report_to_the_government_is_not_named_with_the_others_but_once_cleared() {
        List<String> both = twoOnTheList();
        moveTo("2021-08-02T09:00");
        posted();
        moveTo("2021-08-12T00:00");
        complete(
                CAMPAIGN,
                "task-report-to-government",
                Map.of("reportNumber", "请示1号", "reportedOn", "2021-08-12", "numbers", String.join(" ", both)));
        String key = report(both.get(0));
        complete(
                CAMPAIGN,
                "task-government-decision",
                Map.of("decision", "approve", "approvalNumber", "批复1号", "approvedOn", "2021-08-12"));
        complete(CAMPAIGN, "task-announce", Map.of("announcementNumber", "决定1号", "announcedOn", "2021-08-12"));
        assertThat(candidates.get(both.get(0)).stage()).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(candidates.get(both.get(1)).stage()).isEqualTo(Stage.NAMED);

        complete(key, "task-verify-report", Map.of("decision", "unsubstantiated", "findings", "证书属实。"));
        sweep();
        announced(both.subList(0, 1));

        assertThat(candidates.get(both.get(0)).stage()).isEqualTo(Stage.NAMED);
    }

    private void theOtherIsHonoured(String honest) {
        announced(List.of(honest));
        assertThat(candidates.get(honest).stage()).isEqualTo(Stage.NAMED);
        settled(honest);
        theCampaignCloses();
        assertThat(outcome(honest)).contains(Outcome.HONOURED);
    }

    private void revoked(String key, String day) {
        complete(key, "task-verify-report", SUBSTANTIATED);
        heard(key, day);
        complete(key, "task-revocation-decision", REVOKE);
        complete(key, "task-revocation-second-key", CONFIRM);
        assertThat(outcome(revocations.get(key).number())).contains(Outcome.DISQUALIFIED);
    }

    /** The first one the better; the list is decided, the notice is not posted yet. */
    private List<String> twoOnTheList() {
        recommendationOpens();
        String first = apply();
        String second = apply();
        consulted(first);
        consulted(second);
        recommended(first, second);
        received(first, second);
        moveTo("2021-07-05T00:00");
        for (String number : List.of(first, second)) {
            reviewed(number);
            complete(number, "task-determination", Map.of("decision", "determined"));
        }
        sweep();
        moveTo("2021-07-19T00:00");
        formPanel();
        scoredBy(first, 90);
        scoredBy(second, 80);
        sweep();
        complete(
                CAMPAIGN,
                "task-panel-vote",
                Map.of(
                        "membersPresent",
                        7,
                        "minutesNumber",
                        "纪要〔2021〕1号",
                        "ballots",
                        first + " 7 0 0\n" + second + " 7 0 0"));
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 2));
        return List.of(first, second);
    }

    private void scoredBy(String number, int points) {
        for (WorkItem sheet : openTasks(number, "task-expert-score")) {
            complete(sheet, Map.of("decision", "score", "c4", points, "c5", points, "c6", points));
        }
    }

    /** Of the case itself, without those of its honour, which has the same key. */
    private List<String> caseSteps(String number) {
        return time.steps(number).stream()
                .filter(step -> step.process().equals("candidate"))
                .filter(step -> !step.cancelled())
                .map(PassedStep::step)
                .toList();
    }
}
