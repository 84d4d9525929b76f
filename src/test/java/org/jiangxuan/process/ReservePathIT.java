package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.CaseStep;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.ObjectionLevel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Those whose vote carried though the list was full: called up with a notice of their own, or let go (AMB-5, AMB-16). */
class ReservePathIT extends NoticeCase {

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private CaseLog log;

    @BeforeEach
    void onePlace() {
        quota(1);
    }

    @Test
    void the_best_reserve_is_called_up_and_named_after_a_notice_of_its_own() {
        String[] numbers = scored(3);
        listed(1, numbers);
        assertThat(stepsOf("candidate", numbers[1])).endsWith("gateway-proposed", "wait-reserve-settled");
        noticePosted();
        refused(numbers[1], "填补空缺", "拟入选名单没有空缺，不能递补。");
        moveTo("2021-08-04T10:00");
        objected(numbers[0], ObjectionLevel.PUBLIC);
        investigated("2021-Y00001");
        concluded("2021-Y00001", "upheld");
        assertThat(evaluations.nextReserve(CAMPAIGN).map(Standing::number)).contains(numbers[1]);
        refused(numbers[2], "填补空缺", "候补人选按名次递补，现在应递补" + numbers[1] + "（第2名）。");
        refused(numbers[1], " ", "请填写递补理由。");

        evaluations.callUp(numbers[1], "第一名异议成立，填补空缺", false, "secretariat1");
        time.drain();

        refused(numbers[2], "填补空缺", "拟入选名单没有空缺，不能递补。");
        assertThat(task(numbers[1], "task-post-own-publicity").groups()).containsExactly("secretariat");
        assertThat(task(numbers[1], "task-post-own-publicity").dueAt()).isEqualTo(at("2021-08-06T00:00"));
        assertThatThrownBy(() -> complete(numbers[1], "task-post-own-publicity", posting("2021-08-03")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        tooEarly -> assertThat(tooEarly.sentence())
                                .isEqualTo("公示日期（2021年8月3日（周二））不能早于递补日期（2021年8月4日（周三））。"));
        complete(numbers[1], "task-post-own-publicity", posting("2021-08-04"));
        assertThat(timerDue(numbers[1], "timer-own-publicity")).isEqualTo(at("2021-08-14T00:00"));
        noticeEnds();
        assertThat(publicity()).isEqualTo(path(NOTICE, PENDING));
        assertThat(candidates.get(numbers[1]).stage()).isEqualTo(Stage.PROPOSED);
        moveTo("2021-08-14T00:00");
        assertThat(candidates.get(numbers[1]).stage()).isEqualTo(Stage.NOTICE_PASSED);
        sweep();
        reported(1, "2021-08-14");
        approved("2021-08-14", "");
        announced("2021-08-14");

        assertThat(evaluationOf(numbers[1]))
                .containsExactly(
                        "gateway-proposed",
                        "wait-reserve-settled",
                        "gateway-called-up",
                        "end-evaluation",
                        "phase-publicity",
                        "start-publicity",
                        "gateway-own-notice",
                        "call-own-notice",
                        "wait-notice-ended",
                        "wait-named",
                        "gateway-named",
                        "end-publicity",
                        "call-honour");
        assertThat(evaluationOf(numbers[2]))
                .containsExactly(
                        "gateway-proposed",
                        "wait-reserve-settled",
                        "gateway-called-up",
                        "end-not-proposed",
                        "boundary-evaluation-out",
                        "end-out-of-evaluation");
        assertThat(outcome(numbers[2])).contains(Outcome.NOT_PROPOSED);
        assertThat(certificates()).containsExactlyEntriesOf(Map.of(numbers[1], "DALIAN-2021-001"));
        refused(numbers[2], "填补空缺", "表彰名单已经公布，不能再递补。");
        honoured(numbers[1], "2021-08-14");
        sweep();
        assertThat(time.state()).isEqualTo(new EngineState(0, 0, 0));
    }

    @Test
    void a_reserve_that_was_not_woken_after_the_call_is_woken_by_the_sweep() {
        String[] numbers = scored(2);
        listed(1, numbers);
        noticePosted();
        candidates.end(numbers[0], Outcome.WITHDRAWN);
        evaluations.callUp(numbers[1], "第一名撤回，填补空缺", false, "secretariat1");
        management.createBatchQuery().list().forEach(batch -> management.deleteBatch(batch.getId(), true));
        time.drain();
        assertThat(stepsOf("candidate", numbers[1])).endsWith("wait-reserve-settled");

        sweep();

        assertThat(openTasks(numbers[1], "task-post-own-publicity")).hasSize(1);
    }

    @Test
    void who_was_called_up_for_a_notice_beyond_the_window_is_not_asked_again() {
        String[] numbers = scored(2);
        listed(1, numbers);
        noticePosted();
        moveTo("2021-08-10T10:00");
        objected(numbers[0], ObjectionLevel.PUBLIC);
        moveTo("2021-08-25T10:00");
        investigated("2021-Y00001");
        concluded("2021-Y00001", "upheld");
        evaluations.callUp(numbers[1], "第一名异议成立，填补空缺", true, "secretariat1");
        time.drain();

        complete(numbers[1], "task-post-own-publicity", posting("2021-08-25"));

        assertThat(timerDue(numbers[1], "timer-own-publicity")).isEqualTo(at("2021-09-04T00:00"));
        assertThat(log.of(numbers[1])).extracting(CaseStep::result).contains("posted-beyond-window");
    }

    @Test
    void a_reserve_is_not_called_up_before_the_notice_is_posted() {
        String[] numbers = scored(2);
        listed(1, numbers);

        refused(numbers[1], "填补空缺", "拟入选名单公示以后才能递补。");
        assertThat(evaluations.nextReserve(CAMPAIGN)).isEmpty();
    }

    private static Map<String, Object> posting(String day) {
        return Map.of("postedOn", day, "place", "https://rsj.example.cn/2");
    }

    private List<String> evaluationOf(String number) {
        List<String> steps = stepsOf("candidate", number);
        return steps.subList(steps.indexOf("gateway-proposed"), steps.size());
    }

    private void refused(String number, String reason, String sentence) {
        assertThatThrownBy(() -> evaluations.callUp(number, reason, false, "secretariat1"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.sentence()).isEqualTo(sentence));
    }
}
