package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.publicity.ObjectionLevel;
import org.junit.jupiter.api.Test;

/** From the end of the public notice to the report: clean, waiting for objections, or sent ahead by two keys (AMB-17). */
class NoticePathIT extends NoticeCase {

    private static final List<String> WAITS_FOR_NOTICE =
            List.of("phase-publicity", "start-publicity", "gateway-own-notice", "wait-notice-ended");

    @Test
    void a_clean_notice_goes_on_by_itself() {
        String number = onNotice(1)[0];
        moveTo("2021-08-11T23:59:59");
        assertThat(publicity()).endsWith("timer-public-notice");

        noticeEnds();

        assertThat(publicity()).isEqualTo(path(NOTICE, GATHERED, List.of("task-report-to-government")));
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-17T00:00"));
        assertThat(publicityOf(number)).isEqualTo(path(WAITS_FOR_NOTICE, List.of("wait-named")));
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
    }

    @Test
    void an_open_objection_holds_its_candidate_and_the_report_but_not_the_other_candidate() {
        String[] numbers = oneOfTwoHeld();

        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.NOTICE_ENDED);
        assertThat(publicity()).isEqualTo(path(NOTICE, PENDING));
        assertThat(task(CAMPAIGN, "task-first-key").dueAt()).isEqualTo(at("2021-08-14T00:00"));
        assertThat(candidates.get(numbers[0]).stage()).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(publicityOf(numbers[0])).isEqualTo(path(WAITS_FOR_NOTICE, List.of("wait-named")));
        sweep();
        assertThat(publicity()).isEqualTo(path(NOTICE, PENDING));
        assertThat(candidates.get(numbers[1]).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(publicityOf(numbers[1])).isEqualTo(path(WAITS_FOR_NOTICE, BESIDE));
    }

    @Test
    void the_sweep_notices_that_the_last_objection_is_settled() {
        String[] numbers = oneOfTwoHeld();
        moveTo("2021-08-13T09:00");
        investigated("2021-Y00001");
        concluded("2021-Y00001", "dismissed");
        assertThat(publicityOf(numbers[1])).endsWith("wait-named");
        assertThat(publicity()).isEqualTo(path(NOTICE, PENDING));

        sweep();

        assertThat(publicity())
                .isEqualTo(path(
                        NOTICE,
                        List.of("pending-objections", "start-pending", "boundary-objections-settled"),
                        GATHERED,
                        List.of("task-report-to-government")));
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-19T00:00"));
        reported(1, "2021-08-13");
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(numbers);
    }

    /** Somebody drops out between the writing of the paper and its being registered. */
    @Test
    void a_report_that_names_others_than_can_be_reported_is_refused_with_their_numbers() {
        String[] numbers = onNotice(2);
        noticeEnds();
        candidates.end(numbers[1], Outcome.WITHDRAWN);

        refusedReport(numbers[0] + " " + numbers[1], "不能报送而已列入的有：" + numbers[1] + "。请核对活动页面“可以报送”的名单，修改请示后再登记。");
        refusedReport(
                numbers[1], "不能报送而已列入的有：" + numbers[1] + "；可以报送而未列入的有：" + numbers[0] + "。请核对活动页面“可以报送”的名单，修改请示后再登记。");

        assertThat(commendations.ofCampaign(CAMPAIGN)).isEmpty();
        complete(CAMPAIGN, "task-report-to-government", report(numbers[0]));
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(numbers[0]);
    }

    @Test
    void nobody_at_all_is_not_reported() {
        String[] numbers = onNotice(1);
        noticeEnds();
        file(numbers[0], ObjectionLevel.PUBLIC, "2021-08-11");

        refusedReport(numbers[0], "目前没有公示期满且无异议的人选可以报送，请待异议办结后再报。");
    }

    /** While the report is being written; the campaign waits for the objection and then reports after all. */
    @Test
    void the_report_is_taken_back_when_everybody_on_it_is_objected_to() {
        String number = onNotice(1)[0];
        noticeEnds();
        moveTo("2021-08-12T10:00");
        String key = file(number, ObjectionLevel.PUBLIC, "2021-08-11").key();

        sweep();

        List<String> takenBack =
                path(NOTICE, GATHERED, List.of("boundary-nobody-to-report"), GATHERED, List.of("gateway-anyone-left"));
        assertThat(publicity()).isEqualTo(path(takenBack, PENDING));
        assertThat(task(CAMPAIGN, "task-first-key").dueAt()).isEqualTo(at("2021-08-14T00:00"));
        moveTo("2021-08-13T10:00");
        investigated(key);
        concluded(key, "dismissed");
        sweep();
        assertThat(publicity())
                .isEqualTo(path(
                        takenBack,
                        List.of("pending-objections", "start-pending", "boundary-objections-settled"),
                        GATHERED,
                        List.of("task-report-to-government")));
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-19T00:00"));
        sweep();
        reported(1, "2021-08-13");
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(number);
    }

    /** The sweep counts nobody to report while a report is with the government; when it comes back, somebody is. */
    @Test
    void what_the_sweep_counted_during_a_report_does_not_take_the_next_one_back() {
        String[] numbers = onNotice(1);
        noticeEnds();
        reported(1, "2021-08-12");
        sweep();

        complete(CAMPAIGN, "task-government-decision", Map.of("decision", "return", "reason", "请补充征求意见情况"));
        sweep();

        assertThat(publicity())
                .isEqualTo(path(
                        NOTICE,
                        GATHERED,
                        REPORTED,
                        List.of("gateway-government-approves"),
                        GATHERED,
                        List.of("task-report-to-government")));
        reported(2, "2021-08-12");
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(numbers);
    }

    @Test
    void a_case_that_was_not_woken_after_its_objection_is_woken_by_the_sweep() {
        String[] numbers = oneOfTwoHeld();
        candidates.thaw(numbers[1]);
        candidates.advance(numbers[1], Stage.NOTICE_PASSED);
        time.drain();
        assertThat(stepsOf("candidate", numbers[1])).doesNotContain("wait-named");

        sweep();

        assertThat(stepsOf("candidate", numbers[1])).contains("wait-named");
    }

    @Test
    void two_keys_send_the_clean_name_ahead_and_a_supplementary_report_follows() {
        String[] numbers = oneOfTwoHeld();
        complete(CAMPAIGN, "task-first-key", key("send-ahead"));
        assertThat(task(CAMPAIGN, "task-second-key").dueAt()).isEqualTo(at("2021-08-14T00:00"));
        complete(CAMPAIGN, "task-second-key", key("confirm"));

        List<String> ahead =
                path(NOTICE, PENDING, List.of("task-second-key", "gateway-both-keys", "end-sent-ahead"), GATHERED);
        assertThat(publicity()).isEqualTo(path(ahead, List.of("task-report-to-government")));
        reported(1, "2021-08-12");
        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(numbers[0]);
        assertThat(task(CAMPAIGN, "task-government-decision").dueAt()).isEqualTo(at("2021-08-20T00:00"));
        moveTo("2021-08-16T10:00");
        approved("2021-08-16", "");
        assertThat(task(CAMPAIGN, "task-announce").dueAt()).isEqualTo(at("2021-08-19T00:00"));
        announced("2021-08-16");

        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.ANNOUNCED);
        assertThat(publicity()).isEqualTo(path(ahead, REPORTED, APPROVED, PENDING));
        assertThat(task(CAMPAIGN, "task-first-key").dueAt()).isEqualTo(at("2021-08-18T00:00"));
        assertThat(certificates()).containsExactlyEntriesOf(Map.of(numbers[0], "DALIAN-2021-001"));
        honoured(numbers[0], "2021-08-16");
        assertThat(outcome(numbers[0])).contains(Outcome.HONOURED);
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.ANNOUNCED);

        moveTo("2021-08-18T10:00");
        investigated("2021-Y00001");
        concluded("2021-Y00001", "dismissed");
        sweep();
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-24T00:00"));
        reported(2, "2021-08-18");
        approved("2021-08-18", "");
        announced("2021-08-18");

        assertThat(publicity().subList(0, publicity().indexOf("end-publicity") + 1))
                .isEqualTo(path(
                        ahead,
                        REPORTED,
                        APPROVED,
                        List.of("pending-objections", "start-pending", "boundary-objections-settled"),
                        GATHERED,
                        REPORTED,
                        APPROVED,
                        List.of("end-publicity")));
        assertThat(certificates())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(numbers[0], "DALIAN-2021-001", numbers[1], "DALIAN-2021-002"));
        assertThat(task(numbers[1], "task-issue-certificate").dueAt()).isEqualTo(at("2021-09-02T00:00"));
        honoured(numbers[1], "2021-08-18");
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CLOSED);
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }

    @Test
    void the_second_key_is_refused_to_the_person_who_turned_the_first_and_may_say_no() {
        oneOfTwoHeld();
        complete(CAMPAIGN, "task-first-key", key("send-ahead"));
        WorkItem second = task(CAMPAIGN, "task-second-key");
        tasks.setAssignee(second.id(), "secretariat1");

        assertThatThrownBy(() -> workList.complete(second.id(), "secretariat1", key("confirm")))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("decision");
                    assertThat(refused.sentence()).isEqualTo("先报须两人同意：第一人已由您本人办理，复核须由另一人办理。");
                });

        tasks.setAssignee(second.id(), "supervision1");
        complete(task(CAMPAIGN, "task-second-key"), key("refuse"));
        assertThat(publicity())
                .isEqualTo(path(
                        NOTICE, PENDING, List.of("task-second-key", "gateway-both-keys"), List.of("task-first-key")));
        complete(CAMPAIGN, "task-first-key", key("wait"));
        complete(CAMPAIGN, "task-second-key", key("confirm"));
        assertThat(publicity()).endsWith("gateway-both-keys", "task-first-key");
    }

    @Test
    void nobody_is_sent_ahead_when_nobody_is_clean() {
        String number = onNotice(1)[0];
        moveTo("2021-08-10T10:00");
        objected(number, ObjectionLevel.PUBLIC);
        noticeEnds();

        assertThatThrownBy(() -> complete(CAMPAIGN, "task-first-key", key("send-ahead")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("decision"));
    }

    @Test
    void nobody_is_left_to_report() {
        String number = onNotice(1)[0];
        moveTo("2021-08-10T10:00");
        objected(number, ObjectionLevel.PUBLIC);
        noticeEnds();
        investigated("2021-Y00001");
        concluded("2021-Y00001", "upheld");
        assertThat(outcome(number)).contains(Outcome.OBJECTION_UPHELD);

        sweep();

        assertThat(publicity().subList(0, publicity().indexOf("end-publicity") + 1))
                .isEqualTo(path(
                        NOTICE,
                        List.of("pending-objections", "start-pending", "boundary-objections-settled"),
                        GATHERED,
                        List.of("gateway-anyone-left", "end-publicity")));
        sweep();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.CLOSED);
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }

    @Test
    void an_objection_that_comes_after_the_report_is_a_lead_and_before_it_leaves_its_candidate_out() {
        String[] numbers = onNotice(2);
        noticeEnds();
        moveTo("2021-08-12T10:00");
        assertThat(file(numbers[1], ObjectionLevel.PUBLIC, "2021-08-11").isLead())
                .isFalse();
        assertThat(candidates.get(numbers[1]).stage()).isEqualTo(Stage.NOTICE_PASSED);

        reported(1, "2021-08-12");

        assertThat(commendations.latest(CAMPAIGN).orElseThrow().names()).containsExactly(numbers[0]);
        assertThat(commendations.gather(CAMPAIGN).waiting()).containsExactly(numbers[1]);
        assertThat(file(numbers[0], ObjectionLevel.PUBLIC, "2021-08-11").isLead())
                .isTrue();
        assertThat(file(numbers[1], ObjectionLevel.PUBLIC, "2021-08-11").isLead())
                .isFalse();
        approved("2021-08-12", "");
        announced("2021-08-12");
        assertThat(publicity())
                .endsWith("gateway-anyone-left", "pending-objections", "start-pending", "task-first-key");
    }

    private void refusedReport(String numbers, String sentence) {
        assertThatThrownBy(() -> complete(CAMPAIGN, "task-report-to-government", report(numbers)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("numbers");
                    assertThat(refused.sentence()).isEqualTo(sentence);
                });
    }

    private static Map<String, Object> report(String numbers) {
        return Map.of("reportNumber", "大人社请〔2021〕1号", "reportedOn", "2021-08-12", "numbers", numbers);
    }
}
