package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.path;
import static org.jiangxuan.publicity.ObjectionLevel.INTERNAL;
import static org.jiangxuan.publicity.ObjectionLevel.PUBLIC;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Filed;
import org.jiangxuan.publicity.LeadReason;
import org.jiangxuan.publicity.ObjectionState;
import org.jiangxuan.publicity.PublicityState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way of an objection to the public notice. The notice is posted on 2 August and ends on 11 August at 24:00. */
class NoticeObjectionPathIT extends ObjectionCase {

    private static final List<String> ON_THE_NOTICE =
            List.of("phase-publicity", "start-publicity", "gateway-own-notice", "wait-notice-ended");

    @Autowired
    private Revocations revocations;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void an_objection_is_dismissed_while_the_notice_runs() {
        String number = onTheNotice();
        moveTo("2021-08-04T10:00");
        String key = objected(number, PUBLIC);

        assertThat(task(key, "task-objection-admissibility").dueAt()).isEqualTo(at("2021-08-07T00:00"));
        assertThat(task(key, "task-objection-admissibility").groups()).containsExactly("secretariat");
        complete(key, "task-objection-admissibility", Map.of("decision", "admit", "reason", "实名，有线索"));
        assertThat(task(key, "task-objection-investigation").dueAt()).isEqualTo(at("2021-08-12T00:00"));
        assertThat(task(key, "task-objection-investigation").groups()).containsExactly("cityreview");
        complete(key, "task-objection-investigation", Map.of("findings", "未发现所反映的问题。"));
        assertThat(task(key, "task-objection-conclusion").dueAt()).isEqualTo(at("2021-08-07T00:00"));
        assertThat(task(key, "task-objection-conclusion").groups()).containsExactly("secretariat");
        concluded(key, "dismissed");
        noticeEnds();

        assertThat(stepsOf("objection", key)).isEqualTo(path(ADMITTED, CONCLUDED, List.of("end-objection-dismissed")));
        assertThat(publicities.ofCampaign(CAMPAIGN).orElseThrow().state()).isEqualTo(PublicityState.CLEAN);
        assertThat(inPublicity(number)).isEqualTo(path(ON_THE_NOTICE, BESIDE, CLOSED, List.of("wait-named")));
        assertThat(openTasks(CAMPAIGN, "task-report-to-government")).hasSize(1);
    }

    @Test
    void an_objection_that_outlasts_the_notice_holds_its_candidate_until_it_is_dismissed() {
        String number = onTheNotice();
        moveTo("2021-08-11T16:00");
        String key = objected(number, PUBLIC);
        noticeEnds();

        assertThat(publicities.ofCampaign(CAMPAIGN).orElseThrow().state()).isEqualTo(PublicityState.DISPUTED);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(waiting()).containsExactly(number);
        assertThat(openTasks(CAMPAIGN, "task-report-to-government")).isEmpty();
        sweep();
        assertThat(inPublicity(number)).isEqualTo(path(ON_THE_NOTICE, BESIDE));
        investigated(key);
        concluded(key, "dismissed");

        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(waiting()).isEmpty();
        assertThat(inPublicity(number)).isEqualTo(path(ON_THE_NOTICE, BESIDE, CLOSED, List.of("wait-named")));
    }

    @Test
    void a_candidate_is_out_when_the_objection_is_upheld_after_the_notice() {
        String number = onTheNotice();
        moveTo("2021-08-11T16:00");
        String key = objected(number, PUBLIC);
        noticeEnds();
        investigated(key);

        concluded(key, "upheld");

        assertThat(outcome(number)).contains(Outcome.OBJECTION_UPHELD);
        assertThat(waiting()).isEmpty();
        assertThat(walked(number)).endsWith(path(BESIDE, OUT).toArray(String[]::new));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void something_is_put_right_and_the_candidate_has_a_notice_alone() {
        String number = onTheNotice();
        moveTo("2021-08-06T10:00");
        String key = objected(number, PUBLIC);
        investigated(key);
        concluded(key, "republicise");
        assertThat(task(key, "task-post-own-publicity").dueAt()).isEqualTo(at("2021-08-10T00:00"));
        assertThat(task(key, "task-post-own-publicity").groups()).containsExactly("secretariat");
        complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-08-06", "place", "https://rsj.example.cn/2"));
        assertThat(timerDue(key, "timer-own-publicity")).isEqualTo(at("2021-08-18T00:00"));
        noticeEnds();
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PROPOSED);

        moveTo("2021-08-18T00:00");

        assertThat(stepsOf("own-publicity", key))
                .containsExactly(
                        "start-own-publicity",
                        "task-post-own-publicity",
                        "service-start-own-publicity",
                        "timer-own-publicity",
                        "gateway-internal-publicity",
                        "service-close-own-publicity",
                        "end-own-publicity");
        assertThat(stepsOf("objection", key))
                .isEqualTo(path(
                        ADMITTED,
                        CONCLUDED,
                        List.of("call-own-publicity", "service-clear-objection", "end-objection-republicised")));
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(inPublicity(number)).isEqualTo(path(ON_THE_NOTICE, BESIDE, CLOSED, List.of("wait-named")));
    }

    @Test
    void an_objection_to_the_own_notice_holds_the_candidate_when_that_one_ends() {
        String number = onTheNotice();
        moveTo("2021-08-06T10:00");
        String first = objected(number, PUBLIC);
        investigated(first);
        concluded(first, "republicise");
        complete(
                first,
                "task-post-own-publicity",
                Map.of("postedOn", "2021-08-06", "place", "https://rsj.example.cn/2"));
        noticeEnds();
        moveTo("2021-08-17T16:00");
        String second = objected(number, PUBLIC);
        moveTo("2021-08-18T00:00");

        assertThat(state(first)).isEqualTo(ObjectionState.REPUBLICISED);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PROPOSED);
        investigated(second);
        concluded(second, "dismissed");

        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
    }

    @Test
    void a_notice_alone_that_ends_after_the_window_takes_somebody_who_answers_for_it() {
        String number = onTheNotice();
        moveTo("2021-08-11T16:00");
        String key = objected(number, PUBLIC);
        noticeEnds();
        moveTo("2021-08-25T10:00");
        investigated(key);

        assertThatThrownBy(() -> concluded(key, "republicise")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.field()).contains("beyondWindow");
            assertThat(refused.sentence())
                    .isEqualTo("今天重新公示，要到2021年9月3日（周五）24时才期满，" + "超过公示阶段截止日2021年8月31日（周二）；确需重新公示的，请勾选此项。");
        });
        complete(
                key,
                "task-objection-conclusion",
                Map.of("decision", "republicise", "reason", "姓名有误，更正", "beyondWindow", true));

        assertThat(objections.get(key).beyondWindow()).isTrue();
        assertThat(state(key)).isEqualTo(ObjectionState.REPUBLICISING);
    }

    @Test
    void a_letter_postmarked_in_time_counts_until_the_report_is_registered() {
        String number = onTheNotice();
        noticeEnds();
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
        moveTo("2021-08-12T10:00");

        Filed late = file(number, PUBLIC, null);
        assertThat(late.leadReason()).isEqualTo(LeadReason.OUTSIDE_PERIOD);
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(file(number, PUBLIC, "2021-08-12").leadReason()).isEqualTo(LeadReason.OUTSIDE_PERIOD);
        assertThat(file(number, PUBLIC, "2021-08-01").leadReason()).isEqualTo(LeadReason.OUTSIDE_PERIOD);
        Filed inTime = file(number, PUBLIC, "2021-08-11");
        assertThat(inTime.isLead()).isFalse();
        assertThat(candidates.isFrozen(number)).isTrue();
        assertThat(waiting()).containsExactly(number);
        investigated(inTime.key());
        concluded(inTime.key(), "dismissed");
        assertThat(candidates.isFrozen(number)).isFalse();

        complete(
                CAMPAIGN,
                "task-report-to-government",
                Map.of("reportNumber", "请示1号", "reportedOn", "2021-08-12", "numbers", number));
        assertThat(file(number, PUBLIC, "2021-08-11").leadReason()).isEqualTo(LeadReason.AFTER_REPORT);
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(state(late.key())).isEqualTo(ObjectionState.LEAD);
        assertThat(openTasks(late.key(), "task-objection-admissibility")).isEmpty();
    }

    @Test
    void a_notice_alone_that_is_posted_later_than_it_was_decided_takes_somebody_who_answers_for_it() {
        String number = onTheNotice();
        moveTo("2021-08-11T16:00");
        String key = objected(number, PUBLIC);
        noticeEnds();
        moveTo("2021-08-18T10:00");
        investigated(key);
        concluded(key, "republicise");
        moveTo("2021-08-25T10:00");
        Map<String, Object> posting = Map.of("postedOn", "2021-08-25", "place", "https://rsj.example.cn/2");

        assertThatThrownBy(() -> complete(key, "task-post-own-publicity", posting))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("beyondWindow");
                    assertThat(refused.sentence())
                            .isEqualTo("2021年8月25日（周三）发布，要到2021年9月3日（周五）24时才期满，超过公示阶段截止日2021年8月31日（周二）；确需发布的，请勾选此项。");
                });
        Map<String, Object> answeredFor = new HashMap<>(posting);
        answeredFor.put("beyondWindow", true);
        complete(key, "task-post-own-publicity", answeredFor);

        assertThat(timerDue(key, "timer-own-publicity")).isEqualTo(at("2021-09-04T00:00"));
    }

    @Test
    void what_the_unit_registers_after_it_has_recommended_is_a_lead_and_holds_nobody() {
        String number = underReview();
        reviewed(number);

        Filed filed = file(number, INTERNAL, "2021-06-30");

        assertThat(filed.leadReason()).isEqualTo(LeadReason.AFTER_RECOMMENDATION);
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(openTasks(filed.key(), "task-objection-admissibility")).isEmpty();
        complete(number, "task-determination", Map.of("decision", "determined"));
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.DETERMINED);
    }

    /** A case from when units still objected to those whom they had recommended, which goes on after the upgrade. */
    @Test
    void whom_an_internal_objection_held_at_the_notices_end_is_passed_on_when_it_is_dismissed() {
        String number = onTheNotice();
        moveTo("2021-08-04T10:00");
        String key = objected(number, PUBLIC);
        assertThat(jdbc.update("update objection set objection_level = 'INTERNAL' where objection_key = ?", key))
                .isOne();
        noticeEnds();
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PROPOSED);
        moveTo("2021-08-13T10:00");
        investigated(key);

        concluded(key, "dismissed");

        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(waiting()).isEmpty();
        assertThat(inPublicity(number)).isEqualTo(path(ON_THE_NOTICE, BESIDE, CLOSED, List.of("wait-named")));
    }

    @Test
    void what_is_brought_forward_against_the_notice_is_not_told_to_the_unit() {
        String number = onTheNotice();
        assertThat(file(number, PUBLIC, "试验异议人", "业绩由他人完成。", null).isLead()).isFalse();

        Filed inside = file(number, INTERNAL, "试验异议人", "业绩由他人完成。", "2021-06-30");

        assertThat(inside.leadReason()).isEqualTo(LeadReason.AFTER_RECOMMENDATION);
    }

    @Test
    void a_notice_ends_clean_though_a_report_of_forgery_holds_somebody_back() {
        String number = onTheNotice();
        String key = revocations.report(number, "获奖证书系伪造。", "supervision1");
        time.drain();
        noticeEnds();

        assertThat(publicities.ofCampaign(CAMPAIGN).orElseThrow().state()).isEqualTo(PublicityState.CLEAN);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(waiting()).containsExactly(number);
        complete(key, "task-verify-report", Map.of("decision", "unsubstantiated", "findings", "证书属实。"));

        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
    }

    /** One candidate whose name stands on the public notice of 2 August. */
    private String onTheNotice() {
        String number = underEvaluation();
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        moveTo("2021-08-02T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-12T00:00"));
        return number;
    }

    private void noticeEnds() {
        moveTo("2021-08-12T00:00");
    }

    /** The case's steps from the beginning of 四、公示 on. */
    private List<String> inPublicity(String number) {
        List<String> steps = stepsOf("candidate", number);
        return steps.subList(steps.indexOf("phase-publicity"), steps.size());
    }
}
