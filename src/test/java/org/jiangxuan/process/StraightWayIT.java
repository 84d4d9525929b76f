package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.process.Fragments.UP_TO_RECEIPT;
import static org.jiangxuan.process.Fragments.isScoring;
import static org.jiangxuan.process.Fragments.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One campaign from its notice to the honours, with every date that the notice fixes. */
class StraightWayIT extends ProcessTest {

    @Autowired
    private Honours honours;

    @Test
    void from_the_notice_to_the_honours() {
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-opens")).isEqualTo(at("2021-06-18T00:00"));
        recommendationOpens();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.RECOMMENDATION);
        String number = apply();
        consulted(number);
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-reminder")).isEqualTo(at("2021-06-29T09:00"));
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-closes")).isEqualTo(at("2021-07-03T00:00"));
        recommended(number);
        complete(number, "task-district-opinion", AGREE);
        assertThat(task(number, "task-centre-receipt").dueAt()).isEqualTo(at("2021-07-06T00:00"));
        complete(number, "task-centre-receipt", RECEIVED);
        moveTo("2021-07-03T00:00");
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CONSOLIDATION);
        assertThat(task(CAMPAIGN, "task-centre-consolidation").dueAt()).isEqualTo(at("2021-07-06T00:00"));
        complete(CAMPAIGN, "task-centre-consolidation", Map.of());

        assertThat(timerDue(CAMPAIGN, "timer-review-opens")).isEqualTo(at("2021-07-05T00:00"));
        moveTo("2021-07-05T00:00");
        reviewed(number);
        complete(number, "task-determination", Map.of("decision", "determined"));
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.DETERMINED);

        assertThat(timerDue(CAMPAIGN, "timer-evaluation-opens")).isEqualTo(at("2021-07-19T00:00"));
        moveTo("2021-07-19T00:00");
        assertThat(task(CAMPAIGN, "task-form-panel").dueAt()).isEqualTo(at("2021-07-21T00:00"));
        formPanel();
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.LIST_DECIDED);

        assertThat(task(CAMPAIGN, "task-post-public-notice").dueAt()).isEqualTo(at("2021-08-03T00:00"));
        moveTo("2021-08-02T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-12T00:00"));
        moveTo("2021-08-11T23:59:59");
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.PUBLICITY);
        moveTo("2021-08-12T00:00");
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.NOTICE_ENDED);

        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-17T00:00"));
        complete(
                CAMPAIGN,
                "task-report-to-government",
                Map.of("reportNumber", "请示1号", "reportedOn", "2021-08-12", "numbers", number));
        assertThat(task(CAMPAIGN, "task-government-decision").dueAt()).isEqualTo(at("2021-08-20T00:00"));
        complete(CAMPAIGN, "task-government-decision", Map.of("approvalNumber", "批复1号", "approvedOn", "2021-08-12"));
        assertThat(task(CAMPAIGN, "task-announce").dueAt()).isEqualTo(at("2021-08-17T00:00"));
        complete(CAMPAIGN, "task-announce", Map.of("announcementNumber", "决定1号", "announcedOn", "2021-08-12"));

        assertThat(task(number, "task-issue-certificate").dueAt()).isEqualTo(at("2021-08-27T00:00"));
        complete(number, "task-issue-certificate", Map.of("issuedOn", "2021-08-12"));
        assertThat(task(number, "task-pay-award").dueAt()).isEqualTo(at("2021-09-10T00:00"));
        complete(number, "task-pay-award", Map.of("paidOn", "2021-08-12", "voucher", "凭证1号"));
        assertThat(outcome(number)).isEmpty();
        complete(number, "task-register-benefits", Map.of("benefits", "纳入优秀技术工人休疗养范围"));
        sweep();

        assertThat(outcome(number)).contains(Outcome.HONOURED);
        assertThat(honours.of(number))
                .hasValueSatisfying(
                        honour -> assertThat(honour.netYuan()).isEqualByComparingTo(BigDecimal.valueOf(120_000)));
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CLOSED);
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
        theCaseWentStraight(number);
        theCampaignWentStraight();
    }

    private void theCaseWentStraight(String number) {
        List<String> honour = stepsOf("honour", number);
        assertThat(honour.subList(0, 3)).containsExactly("start-honour", "service-open-honour", "fork-honour");
        // begun side by side at one instant
        assertThat(honour.subList(3, 6))
                .containsExactlyInAnyOrder("task-issue-certificate", "task-pay-award", "task-register-benefits");
        assertThat(honour.subList(6, honour.size()))
                .containsExactly("join-honour", "join-honour", "join-honour", "service-complete-honour", "end-honour");
        assertThat(stepsOf("candidate", number))
                // the two ways of the review meet at one instant, in no order
                .filteredOn(step ->
                        !step.startsWith("task-authority-opinion") && !step.equals("join-review") && !isScoring(step))
                .isEqualTo(path(
                        UP_TO_RECEIPT,
                        List.of(
                                "phase-review",
                                "start-review",
                                "wait-review-open",
                                "service-ask-authorities",
                                "fork-review",
                                "task-qualification-review",
                                "gateway-review-finding",
                                "gateway-review-settled",
                                "task-determination",
                                "gateway-determined",
                                "end-review",
                                "phase-evaluation",
                                "start-evaluation",
                                "wait-evaluation-open",
                                "service-assign-experts",
                                "service-complete-scoring",
                                "wait-list-decided",
                                "gateway-proposed",
                                "end-evaluation",
                                "phase-publicity",
                                "start-publicity",
                                "gateway-own-notice",
                                "wait-notice-ended",
                                "wait-named",
                                "gateway-named",
                                "end-publicity",
                                "call-honour",
                                "end-honoured")));
    }

    private void theCampaignWentStraight() {
        assertThat(stepsOf("selection-campaign", CAMPAIGN))
                .filteredOn(step -> !step.contains("sweep") && !step.contains("reminder"))
                .containsExactly(
                        "start-campaign",
                        "phase-recommendation",
                        "start-recommendation",
                        "timer-recommendation-opens",
                        "service-open-recommendation",
                        "timer-recommendation-closes",
                        "service-close-recommendation",
                        "end-recommendation",
                        "task-centre-consolidation",
                        "phase-review",
                        "start-review",
                        "timer-review-opens",
                        "service-open-review",
                        "wait-all-determined",
                        "service-close-review",
                        "end-review",
                        "phase-evaluation",
                        "start-evaluation",
                        "timer-evaluation-opens",
                        "task-form-panel",
                        "service-open-evaluation",
                        "wait-all-scored",
                        "service-rank-candidates",
                        "task-panel-vote",
                        "task-decide-list",
                        "service-decide-list",
                        "end-evaluation",
                        "phase-publicity",
                        "start-publicity",
                        "task-post-public-notice",
                        "service-post-public-notice",
                        "timer-public-notice",
                        "service-close-public-notice",
                        "gateway-notice-clean",
                        "service-gather-report",
                        "gateway-anyone-to-report",
                        "task-report-to-government",
                        "task-government-decision",
                        "gateway-government-approves",
                        "task-announce",
                        "service-announce",
                        "gateway-anyone-left",
                        "end-publicity",
                        "wait-awards-settled",
                        "service-close-campaign",
                        "end-campaign");
        assertThat(stepsOf("selection-campaign", CAMPAIGN))
                .containsSubsequence(
                        "timer-recommendation-reminder",
                        "service-recommendation-reminder",
                        "end-recommendation-reminder")
                .containsSubsequence("sweep", "start-sweep", "service-sweep", "end-sweep");
    }

    private List<String> stepsOf(String process, String businessKey) {
        return time.steps(businessKey).stream()
                .filter(step -> step.process().equals(process))
                .map(PassedStep::step)
                .toList();
    }

    @Test
    void what_follows_a_notice_posted_later_is_due_later() {
        String number = underEvaluation();
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        moveTo("2021-08-06T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-06", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-18T00:00"));
        moveTo("2021-08-18T00:00");

        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-21T00:00"));
        complete(
                CAMPAIGN,
                "task-report-to-government",
                Map.of("reportNumber", "请示1号", "reportedOn", "2021-08-18", "numbers", number));
        assertThat(task(CAMPAIGN, "task-government-decision").dueAt()).isEqualTo(at("2021-08-26T00:00"));
    }

    @Test
    void a_publicity_that_is_late_is_escalated() {
        String number = underEvaluation();
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        assertThat(timerDue(CAMPAIGN, "timer-publicity-reminder")).isEqualTo(at("2021-08-26T09:00"));
        moveTo("2021-08-26T09:00");
        assertThat(timerDue(CAMPAIGN, "timer-publicity-overdue")).isEqualTo(at("2021-09-01T00:00"));
        moveTo("2021-09-01T00:00");

        assertThat(stepsOf("selection-campaign", CAMPAIGN))
                .containsSubsequence(
                        "timer-publicity-reminder",
                        "service-publicity-reminder",
                        "end-publicity-reminder",
                        "timer-publicity-overdue",
                        "service-publicity-overdue",
                        "end-publicity-overdue");
        assertThat(outcome(number)).isEmpty();
    }
}
