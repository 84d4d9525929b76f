package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.honour.BatchState;
import org.jiangxuan.honour.CommendationView;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.Withdrawals;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the municipal government may answer to a report (N46). */
class GovernmentPathIT extends NoticeCase {

    @Autowired
    private Withdrawals withdrawals;

    @Test
    void the_government_returns_the_report_once() {
        String[] numbers = onNotice(2);
        noticeEnds();
        reported(1, "2021-08-12");
        moveTo("2021-08-16T10:00");
        refused("reason", Map.of("decision", "return"));
        refused("strikes", Map.of("decision", "return", "reason", "请补充说明", "strikes", numbers[1] + " 不宜命名"));
        complete(CAMPAIGN, "task-government-decision", Map.of("decision", "return", "reason", "请补充征求意见情况"));

        assertThat(publicity())
                .isEqualTo(path(
                        NOTICE,
                        GATHERED,
                        REPORTED,
                        List.of("gateway-government-approves"),
                        GATHERED,
                        List.of("task-report-to-government")));
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-20T00:00"));
        reported(2, "2021-08-16");
        assertThat(task(CAMPAIGN, "task-government-decision").dueAt()).isEqualTo(at("2021-08-24T00:00"));
        approved("2021-08-16", "");
        announced("2021-08-16");

        assertThat(commendations.ofCampaign(CAMPAIGN))
                .extracting(CommendationView::ordinal, CommendationView::state, CommendationView::names)
                .containsExactly(
                        tuple(1, BatchState.RETURNED, List.of(numbers)),
                        tuple(2, BatchState.ANNOUNCED, List.of(numbers)));
        assertThat(certificates())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(numbers[0], "DALIAN-2021-001", numbers[1], "DALIAN-2021-002"));
    }

    /** Who is gone by the time the report comes back is not reported again; the campaign ends when nobody is left. */
    @Test
    void nobody_is_left_to_report_when_the_report_comes_back() {
        String number = onNotice(1)[0];
        noticeEnds();
        reported(1, "2021-08-12");
        moveTo("2021-08-13T10:00");
        withdrawals.withdraw(number, "本人工作调动。", "hr" + UNIT);
        time.drain();

        complete(CAMPAIGN, "task-government-decision", Map.of("decision", "return", "reason", "请补充征求意见情况"));

        assertThat(publicity().subList(0, publicity().indexOf("end-publicity") + 1))
                .isEqualTo(path(
                        NOTICE,
                        GATHERED,
                        REPORTED,
                        List.of("gateway-government-approves"),
                        GATHERED,
                        List.of("gateway-anyone-left", "end-publicity")));
        assertThat(commendations.ofCampaign(CAMPAIGN))
                .extracting(CommendationView::ordinal, CommendationView::state)
                .containsExactly(tuple(1, BatchState.RETURNED));
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CLOSED);
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }

    /** Nobody can be reported while the one who is left is held: the campaign waits for the objection. */
    @Test
    void the_report_comes_back_while_only_someone_held_is_left() {
        String[] numbers = oneOfTwoHeld();
        complete(CAMPAIGN, "task-first-key", key("send-ahead"));
        complete(CAMPAIGN, "task-second-key", key("confirm"));
        reported(1, "2021-08-12");
        withdrawals.withdraw(numbers[0], "本人工作调动。", "hr" + UNIT);
        time.drain();
        moveTo("2021-08-13T10:00");

        complete(CAMPAIGN, "task-government-decision", Map.of("decision", "return", "reason", "请补充征求意见情况"));

        assertThat(publicity())
                .endsWith(path(
                                REPORTED,
                                List.of("gateway-government-approves"),
                                GATHERED,
                                List.of("gateway-anyone-left"),
                                PENDING)
                        .toArray(String[]::new));
        assertThat(task(CAMPAIGN, "task-first-key").dueAt()).isEqualTo(at("2021-08-17T00:00"));
        investigated("2021-Y00001");
        concluded("2021-Y00001", "dismissed");
        sweep();
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-19T00:00"));
        reported(2, "2021-08-13");
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(numbers[1]);
    }

    @Test
    void the_government_strikes_one_name() {
        String[] numbers = onNotice(2);
        noticeEnds();
        reported(1, "2021-08-12");
        refused("strikes", approval(numbers[1]));
        refused("strikes", approval("2021-99999 不在名单中\n" + numbers[1] + " 经核实不宜命名"));
        refused("approvalNumber", Map.of("decision", "approve", "approvedOn", "2021-08-12"));
        refused("approvedOn", Map.of("decision", "approve", "approvalNumber", "大政〔2021〕30号"));

        approved("2021-08-12", numbers[1] + " 经核实不宜命名");

        assertThat(publicityOf(numbers[1]))
                .containsExactly(
                        "phase-publicity",
                        "start-publicity",
                        "gateway-own-notice",
                        "wait-notice-ended",
                        "wait-named",
                        "gateway-named",
                        "end-struck",
                        "boundary-publicity-out",
                        "end-out-of-publicity");
        assertThat(outcome(numbers[1])).contains(Outcome.STRUCK);
        assertThat(candidates.get(numbers[0]).stage()).isEqualTo(Stage.NOTICE_PASSED);
        announced("2021-08-12");
        assertThat(certificates()).containsExactlyEntriesOf(Map.of(numbers[0], "DALIAN-2021-001"));
        assertThat(publicity())
                .startsWith(path(NOTICE, GATHERED, REPORTED, APPROVED).toArray(String[]::new));
        honoured(numbers[0], "2021-08-12");
        assertThat(publicityOf(numbers[0]))
                .containsExactly(
                        "phase-publicity",
                        "start-publicity",
                        "gateway-own-notice",
                        "wait-notice-ended",
                        "wait-named",
                        "gateway-named",
                        "end-publicity",
                        "call-honour",
                        "end-honoured");
        sweep();
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }

    @Test
    void a_struck_case_that_was_not_woken_is_woken_by_the_sweep() {
        String number = onNotice(1)[0];
        noticeEnds();
        reported(1, "2021-08-12");
        var decision = task(CAMPAIGN, "task-government-decision");
        workList.claim(decision.id(), person(decision));
        workList.complete(decision.id(), person(decision), approval(number + " 经核实不宜命名"));
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
        time.drain();
        assertThat(publicityOf(number)).endsWith("wait-named");

        sweep();

        assertThat(outcome(number)).contains(Outcome.STRUCK);
        announced("2021-08-12");
        sweep();
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }

    private static Map<String, Object> approval(String strikes) {
        return Map.of(
                "decision", "approve", "approvalNumber", "大政〔2021〕30号", "approvedOn", "2021-08-12", "strikes", strikes);
    }

    private void refused(String field, Map<String, Object> values) {
        assertThatThrownBy(() -> complete(CAMPAIGN, "task-government-decision", values))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.field()).contains(field));
    }
}
