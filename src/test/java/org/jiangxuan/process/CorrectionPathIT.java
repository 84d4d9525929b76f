package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.APPLIED;
import static org.jiangxuan.process.Fragments.CHECKED;
import static org.jiangxuan.process.Fragments.CHECKED_IN;
import static org.jiangxuan.process.Fragments.CONSULTED;
import static org.jiangxuan.process.Fragments.SENT_BY_DISTRICT;
import static org.jiangxuan.process.Fragments.SETTLED;
import static org.jiangxuan.process.Fragments.UP_TO_RECEIPT;
import static org.jiangxuan.process.Fragments.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.review.CorrectionState;
import org.jiangxuan.review.CorrectionView;
import org.jiangxuan.review.Corrections;
import org.jiangxuan.review.ReviewView;
import org.jiangxuan.review.Reviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the process <code>correction</code>, from each of the four steps that return a case. */
class CorrectionPathIT extends ProcessTest {

    private static final String REMARKS = "毕业院校：缺少校名\n事迹材料：字数不足";
    private static final Map<String, Object> RETURN = Map.of("opinion", "return", "remarks", REMARKS);
    private static final Map<String, Object> DONE = Map.of("done", true, "note", "已补齐。");
    private static final List<String> CORRECTED =
            List.of("start-correction", "task-correct-application", "end-corrected");
    private static final List<String> UNDER_REVIEW = path(
            UP_TO_RECEIPT,
            List.of("phase-review", "start-review", "wait-review-open", "service-ask-authorities", "fork-review"));
    private static final List<String> REVIEWED = List.of("task-qualification-review", "gateway-review-finding");

    @Autowired
    private Corrections corrections;

    @Autowired
    private Reviews reviews;

    @Test
    void the_enterprise_returns_and_checks_again() {
        recommendationOpens();
        String number = apply();

        complete(number, "task-enterprise-check", Map.of("opinion", "return", "remarks", REMARKS, "signatory", "王人事"));

        assertThat(task(number, "task-correct-application").dueAt()).isEqualTo(at("2021-06-24T00:00"));
        assertThat(timerDue(number, "timer-correction-out-of-time")).isEqualTo(at("2021-07-17T00:00"));
        notDoneBeforeEveryRemarkIs(number);
        corrected(number);
        assertThat(task(number, "task-enterprise-check").dueAt()).isEqualTo(at("2021-06-23T00:00"));
        complete(number, "task-enterprise-check", Map.of("opinion", "agree", "signatory", "王人事"));

        assertThat(stepsOf("candidate", number))
                .isEqualTo(path(
                        APPLIED,
                        CHECKED,
                        List.of("call-correction-enterprise"),
                        CHECKED,
                        List.of("task-union-opinion")));
        assertThat(stepsOf("correction", number)).isEqualTo(CORRECTED);
        assertThat(corrections.of(number)).singleElement().satisfies(correction -> {
            assertThat(correction.state()).isEqualTo(CorrectionState.CORRECTED);
            assertThat(correction.note()).isEqualTo("已补齐。");
            assertThat(correction.closedBy()).isEqualTo("hr" + UNIT);
        });
    }

    @Test
    void the_district_returns_and_gives_its_opinion_again() {
        String number = atTheDistrict();
        complete(number, "task-district-opinion", RETURN);
        // not three working days later: the case would have ended by then
        assertThat(task(number, "task-correct-application").dueAt()).isEqualTo(at("2021-07-03T00:00"));
        assertThat(corrections.of(number)).extracting(CorrectionView::dueAt).containsExactly(at("2021-07-03T00:00"));

        corrected(number);
        assertThat(task(number, "task-district-opinion").dueAt()).isEqualTo(at("2021-07-03T00:00"));
        complete(number, "task-district-opinion", AGREE);

        assertThat(stepsOf("candidate", number))
                .isEqualTo(path(
                        APPLIED,
                        CHECKED,
                        CONSULTED,
                        SETTLED,
                        SENT_BY_DISTRICT,
                        List.of("call-correction-district"),
                        SENT_BY_DISTRICT,
                        List.of("service-deliver-materials", "end-delivered", "task-centre-receipt")));
        assertThat(stepsOf("correction", number)).isEqualTo(CORRECTED);
    }

    @Test
    void the_window_closes_while_the_unit_is_still_to_correct() {
        String number = atTheDistrict();
        complete(number, "task-district-opinion", RETURN);
        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-03T00:00"));

        moveTo("2021-07-03T00:00");

        assertThat(stepsOf("candidate", number))
                .isEqualTo(path(
                        APPLIED,
                        CHECKED,
                        CONSULTED,
                        SETTLED,
                        SENT_BY_DISTRICT,
                        List.of("timer-recommendation-closed", "end-not-submitted")));
        assertThat(stepsOf("correction", number)).containsExactly("start-correction");
        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
        assertThat(corrections.openOf(number, UNIT)).isEmpty();
    }

    @Test
    void the_centre_returns_and_receives() {
        String number = atTheCentre();
        complete(number, "task-centre-receipt", Map.of("decision", "return", "remarks", REMARKS));
        assertThat(task(number, "task-correct-application").dueAt()).isEqualTo(at("2021-07-07T00:00"));

        corrected(number);
        assertThat(task(number, "task-centre-receipt").dueAt()).isEqualTo(at("2021-07-06T00:00"));
        moveTo("2021-07-07T09:00");
        completedOn(number, "2021-07-08", "补齐日期（2021年7月8日（周四））不能晚于今天（2021年7月7日（周三））。");
        completedOn(number, "2021-06-30", "补齐日期（2021年6月30日（周三））不能早于纸质材料收到日期（2021年7月1日（周四））。");
        complete(number, "task-centre-receipt", received("2021-07-07"));
        assertThat(reviews.of(number).receipt())
                .isNotNull()
                .extracting(ReviewView.Receipt::paperReceivedOn, ReviewView.Receipt::paperCompletedOn)
                .containsExactly(LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 7));

        assertThat(stepsOf("candidate", number))
                .isEqualTo(path(
                        UP_TO_RECEIPT,
                        List.of("call-correction-centre", "gateway-corrected-for-centre"),
                        CHECKED_IN,
                        List.of("phase-review", "start-review", "wait-review-open")));
        assertThat(stepsOf("correction", number)).isEqualTo(CORRECTED);
    }

    @Test
    void what_the_centre_returned_is_not_complete_before_it_was_returned() {
        String number = atTheCentre();
        moveTo("2021-07-02T09:00");
        complete(number, "task-centre-receipt", Map.of("decision", "return", "remarks", REMARKS));
        corrected(number);

        completedOn(number, "2021-07-01", "补齐日期（2021年7月1日（周四））不能早于退回补正日期（2021年7月2日（周五））。");
    }

    @Test
    void what_the_centre_returned_is_not_corrected_by_the_end_of_the_review() {
        String number = atTheCentre();
        complete(number, "task-centre-receipt", Map.of("decision", "return", "remarks", REMARKS));
        outOfTime(number);
        complete(number, "task-decide-uncorrected", Map.of("decision", "reject", "reason", "两次通知仍未补齐。"));

        assertThat(stepsOf("candidate", number))
                .isEqualTo(path(
                        UP_TO_RECEIPT,
                        List.of("call-correction-centre", "gateway-corrected-for-centre", "end-paper-not-received")));
        assertThat(stepsOf("correction", number))
                .containsExactly(
                        "start-correction",
                        "timer-correction-out-of-time",
                        "task-decide-uncorrected",
                        "gateway-go-on",
                        "end-not-corrected-in-time");
        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
        assertThat(corrections.of(number)).extracting(CorrectionView::state).containsExactly(CorrectionState.REJECTED);
    }

    @Test
    void the_city_returns_and_reviews_again() {
        String number = underReview();
        complete(number, "task-qualification-review", Map.of("decision", "return", "remarks", REMARKS));
        assertThat(task(number, "task-correct-application").dueAt()).isEqualTo(at("2021-07-09T00:00"));
        assertThat(openTasks(number, "task-authority-opinion")).hasSize(6);

        corrected(number);
        assertThat(task(number, "task-qualification-review").dueAt()).isEqualTo(at("2021-07-14T00:00"));
        complete(number, "task-qualification-review", Map.of("meritConditions", "agree", "exclusions", "none"));

        assertThat(oneWay(number))
                .isEqualTo(path(
                        UNDER_REVIEW,
                        REVIEWED,
                        List.of("call-correction-review", "gateway-corrected-for-review"),
                        REVIEWED,
                        List.of("gateway-review-settled")));
        assertThat(stepsOf("correction", number)).isEqualTo(CORRECTED);
    }

    @Test
    void the_city_returns_as_long_as_the_review_lasts_and_no_later_than_it_is_due() {
        String number = underReview();
        moveTo("2021-07-15T10:00");
        complete(number, "task-qualification-review", Map.of("decision", "return", "remarks", REMARKS));
        assertThat(task(number, "task-correct-application").dueAt()).isEqualTo(at("2021-07-17T00:00"));
        corrected(number);
        moveTo("2021-07-17T00:00");

        assertThatThrownBy(() ->
                        complete(number, "task-qualification-review", Map.of("decision", "return", "remarks", REMARKS)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("审核阶段已于2021年7月16日（周五）截止，来不及补正，不能再退回，请按现有材料审核。");
        assertThat(task(number, "task-qualification-review")).isNotNull();
    }

    @Test
    void the_secretariat_lets_a_case_go_on_that_was_not_corrected() {
        String number = underReview();
        complete(number, "task-qualification-review", Map.of("decision", "return", "remarks", REMARKS));
        outOfTime(number);
        complete(number, "task-decide-uncorrected", Map.of("decision", "go-on", "reason", "不影响资格认定。"));

        assertThat(oneWay(number))
                .isEqualTo(path(
                        UNDER_REVIEW,
                        REVIEWED,
                        List.of(
                                "call-correction-review",
                                "gateway-corrected-for-review",
                                "task-qualification-review")));
        assertThat(stepsOf("correction", number))
                .containsExactly(
                        "start-correction",
                        "timer-correction-out-of-time",
                        "task-decide-uncorrected",
                        "gateway-go-on",
                        "end-go-on");
        assertThat(corrections.of(number)).extracting(CorrectionView::state).containsExactly(CorrectionState.WAIVED);
    }

    @Test
    void the_secretariat_ends_a_case_that_was_not_corrected() {
        String number = underReview();
        complete(number, "task-qualification-review", Map.of("decision", "return", "remarks", REMARKS));
        outOfTime(number);
        complete(number, "task-decide-uncorrected", Map.of("decision", "reject", "reason", "经通知仍未补正。"));

        assertThat(oneWay(number))
                .isEqualTo(path(
                        UNDER_REVIEW,
                        REVIEWED,
                        List.of(
                                "call-correction-review",
                                "gateway-corrected-for-review",
                                "end-not-corrected",
                                "boundary-review-out",
                                "end-out-of-review")));
        assertThat(outcome(number)).contains(Outcome.NOT_DETERMINED);
        assertThat(openTasks(number, "task-authority-opinion")).isEmpty();
    }

    @Test
    void a_line_that_names_no_field_is_refused_at_the_remarks() {
        recommendationOpens();
        String number = apply();
        for (String fault : List.of("身高：不对", "毕业院校：", "毕业院校 缺少校名", "")) {
            assertThatThrownBy(() -> complete(
                            number,
                            "task-enterprise-check",
                            Map.of("opinion", "return", "remarks", fault, "signatory", "王人事")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.field()).contains("remarks"));
        }
        assertThat(corrections.of(number)).isEmpty();
        assertThat(task(number, "task-enterprise-check")).isNotNull();
    }

    /** What was delivered in time and returned is completed after the window, on the day on which it really was. */
    private static Map<String, Object> received(String completedOn) {
        return Map.of("decision", "received", "paperReceivedOn", "2021-07-01", "paperCompletedOn", completedOn);
    }

    private void completedOn(String number, String day, String sentence) {
        assertThatThrownBy(() -> complete(number, "task-centre-receipt", received(day)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("paperCompletedOn");
                    assertThat(refused.sentence()).isEqualTo(sentence);
                });
    }

    private void notDoneBeforeEveryRemarkIs(String number) {
        refusedAsOpen(number, "毕业院校、事迹材料");
        corrections.correct(number, UNIT, Map.of(CandidateField.SCHOOL, "大连技工学校"), Map.of(), "hr" + UNIT);
        refusedAsOpen(number, "事迹材料");
    }

    private void refusedAsOpen(String number, String fields) {
        assertThatThrownBy(() -> complete(number, "task-correct-application", DONE))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("done");
                    assertThat(refused.sentence()).isEqualTo("以下栏目尚未修改，也没有答复：" + fields + "。请在补正页面逐栏修改或写明答复后再提交。");
                });
    }

    private void corrected(String number) {
        corrections.correct(
                number,
                UNIT,
                Map.of(CandidateField.SCHOOL, "大连技工学校"),
                Map.of(CandidateField.NARRATIVE, "已重新上传。"),
                "hr" + UNIT);
        complete(number, "task-correct-application", DONE);
        assertThat(candidates.get(number).person().school()).isEqualTo("大连技工学校");
    }

    private void outOfTime(String number) {
        assertThat(timerDue(number, "timer-correction-out-of-time")).isEqualTo(at("2021-07-17T00:00"));
        moveTo("2021-07-17T00:00");
        assertThat(task(number, "task-decide-uncorrected").dueAt()).isEqualTo(at("2021-07-20T00:00"));
        assertThat(openTasks(number, "task-correct-application")).isEmpty();
        assertThatThrownBy(() ->
                        corrections.correct(number, UNIT, Map.of(CandidateField.SCHOOL, "某校"), Map.of(), "hr" + UNIT))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("审核阶段已经结束，不能再补正，请等待市人社部门决定。");
    }

    private String atTheDistrict() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        recommended(number);
        return number;
    }

    private String atTheCentre() {
        String number = atTheDistrict();
        complete(number, "task-district-opinion", AGREE);
        return number;
    }

    /** What passes side by side at one instant has no order. */
    private List<String> oneWay(String number) {
        return stepsOf("candidate", number).stream()
                .filter(step -> !step.startsWith("task-authority-opinion") && !step.equals("join-review"))
                .toList();
    }

    private List<String> stepsOf(String process, String number) {
        return time.steps(number).stream()
                .filter(step -> step.process().equals(process))
                .filter(step -> !step.cancelled()
                        || step.step().startsWith("end-")
                        || step.step().startsWith("phase-"))
                .map(PassedStep::step)
                .toList();
    }
}
