package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.APPLIED;
import static org.jiangxuan.process.Fragments.CHECKED;
import static org.jiangxuan.process.Fragments.CONSULTED;
import static org.jiangxuan.process.Fragments.path;
import static org.jiangxuan.publicity.ObjectionLevel.INTERNAL;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.Withdrawals;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Filed;
import org.jiangxuan.publicity.LeadReason;
import org.jiangxuan.publicity.ObjectionState;
import org.jiangxuan.publicity.OwnPublicities;
import org.jiangxuan.publicity.PublicityPeriods;
import org.jiangxuan.publicity.PublicityState;
import org.jiangxuan.publicity.RecountedPeriod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way of an objection to the unit's own publicity, through <code>objection</code> and <code>own-publicity</code>. */
class ObjectionPathIT extends ObjectionCase {

    private static final List<String> RELEASED = List.of("gateway-recommended", "task-district-opinion");

    @Autowired
    private Revocations revocations;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private OwnPublicities own;

    @Autowired
    private PublicityPeriods periods;

    @Autowired
    private WorkingCalendar calendar;

    private String round = "";

    @Test
    void an_objection_is_dismissed_while_the_publicity_runs() {
        String number = publicised("2021-06-23").get(0);
        moveTo("2021-06-24T10:00");
        String key = objected(number, INTERNAL);

        assertThat(key).isEqualTo("2021-Y00001");
        assertThat(task(key, "task-objection-admissibility").dueAt()).isEqualTo(at("2021-06-29T00:00"));
        assertThat(task(key, "task-objection-admissibility").groups()).containsExactly("unit" + UNIT + "hr");
        complete(key, "task-objection-admissibility", Map.of("decision", "admit", "reason", "实名，有线索"));
        assertThat(task(key, "task-objection-investigation").dueAt()).isEqualTo(at("2021-07-02T00:00"));
        assertThat(task(key, "task-objection-investigation").groups()).containsExactly("unit" + UNIT + "union");
        complete(key, "task-objection-investigation", Map.of("findings", "未发现所反映的问题。"));
        assertThat(task(key, "task-objection-conclusion").dueAt()).isEqualTo(at("2021-06-29T00:00"));
        assertThat(task(key, "task-objection-conclusion").groups()).containsExactly("unit" + UNIT + "head");
        concluded(key, "dismissed");

        assertThat(stepsOf("objection", key)).isEqualTo(path(ADMITTED, CONCLUDED, List.of("end-objection-dismissed")));
        assertThat(state(key)).isEqualTo(ObjectionState.DISMISSED);
        assertThat(candidates.isFrozen(number)).isFalse();
        resultRegistered();
        assertThat(publicities.ofRound(round).orElseThrow().state()).isEqualTo(PublicityState.CLEAN);
        assertThat(steps(number))
                .isEqualTo(
                        path(APPLIED, CHECKED, CONSULTED, List.of("wait-unit-recommended"), BESIDE, CLOSED, RELEASED));
    }

    @Test
    void an_objection_that_is_not_admitted_holds_nobody_up() {
        String number = publicised("2021-06-23").get(0);
        moveTo("2021-06-24T10:00");
        String key = objected(number, INTERNAL);

        complete(key, "task-objection-admissibility", Map.of("decision", "refuse", "reason", "没有证据，也没有线索"));

        assertThat(stepsOf("objection", key)).isEqualTo(path(ADMITTED, List.of("end-objection-inadmissible")));
        assertThat(state(key)).isEqualTo(ObjectionState.REFUSED);
        resultRegistered();
        assertThat(steps(number))
                .isEqualTo(
                        path(APPLIED, CHECKED, CONSULTED, List.of("wait-unit-recommended"), BESIDE, CLOSED, RELEASED));
    }

    @Test
    void the_clean_go_on_and_the_objected_one_follows_alone_when_the_objection_is_dismissed() {
        List<String> both = publicised("2021-06-23", 2);
        String clean = both.get(0);
        String held = both.get(1);
        moveTo("2021-06-30T16:00");
        String key = objected(held, INTERNAL);
        resultRegistered();

        assertThat(publicities.ofRound(round).orElseThrow().state()).isEqualTo(PublicityState.DISPUTED);
        assertThat(candidates.get(clean).stage()).isEqualTo(Stage.PUBLICISED_INTERNALLY);
        assertThat(candidates.get(held).stage()).isEqualTo(Stage.UNION_AGREED);
        assertThat(openTasks(clean, "task-district-opinion")).hasSize(1);
        sweep();
        assertThat(openTasks(held, "task-district-opinion")).isEmpty();
        assertThat(outcome(held)).isEmpty();

        // five working days would be more than the window leaves
        complete(key, "task-objection-admissibility", Map.of("decision", "admit", "reason", "实名，在公示期内"));
        assertThat(task(key, "task-objection-investigation").dueAt()).isEqualTo(at("2021-07-03T00:00"));
        assertThat(timerDue(held, "timer-recommendation-closed")).isEqualTo(at("2021-07-03T00:00"));
        complete(key, "task-objection-investigation", Map.of("findings", "调阅了业绩档案，询问了班组长。"));
        assertThat(task(key, "task-objection-conclusion").dueAt()).isEqualTo(at("2021-07-03T00:00"));
        concluded(key, "dismissed");

        assertThat(candidates.get(held).stage()).isEqualTo(Stage.PUBLICISED_INTERNALLY);
        assertThat(steps(held))
                .isEqualTo(
                        path(APPLIED, CHECKED, CONSULTED, List.of("wait-unit-recommended"), BESIDE, CLOSED, RELEASED));
    }

    @Test
    void a_candidate_is_out_when_the_objection_is_upheld() {
        String number = publicised("2021-06-23").get(0);
        moveTo("2021-06-24T10:00");
        String key = objected(number, INTERNAL);
        investigated(key);

        concluded(key, "upheld");

        assertThat(stepsOf("objection", key)).isEqualTo(path(ADMITTED, CONCLUDED, List.of("end-objection-upheld")));
        assertThat(outcome(number)).contains(Outcome.OBJECTION_UPHELD);
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(walked(number))
                .isEqualTo(path(APPLIED, CHECKED, CONSULTED, List.of("wait-unit-recommended"), BESIDE, OUT));
        resultRegistered();
        assertThat(outcome(number)).contains(Outcome.OBJECTION_UPHELD);
    }

    @Test
    void something_is_put_right_and_published_once_more_for_the_candidate_alone() {
        String number = publicised("2021-06-21").get(0);
        moveTo("2021-06-23T10:00");
        String key = objected(number, INTERNAL);
        investigated(key);
        moveTo("2021-06-24T10:00");
        concluded(key, "republicise");
        assertThat(state(key)).isEqualTo(ObjectionState.REPUBLICISING);
        assertThat(task(key, "task-post-own-publicity").dueAt()).isEqualTo(at("2021-06-26T00:00"));
        complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-06-24", "place", "厂区公告栏"));
        assertThat(timerDue(key, "timer-own-publicity")).isEqualTo(at("2021-07-02T00:00"));

        moveTo("2021-06-29T00:00");
        complete(round, "task-register-publicity-result", CLEAN);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.UNION_AGREED);
        moveTo("2021-07-02T00:00");
        assertThat(task(key, "task-register-own-publicity-result").dueAt()).isEqualTo(at("2021-07-03T00:00"));
        assertThatThrownBy(() -> complete(
                        key,
                        "task-register-own-publicity-result",
                        Map.of("workerRepresentatives", 4, "sealed", true, "noObjection", true)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("workerRepresentatives"));
        complete(key, "task-register-own-publicity-result", CLEAN);

        assertThat(stepsOf("own-publicity", key))
                .containsExactly(
                        "start-own-publicity",
                        "task-post-own-publicity",
                        "service-start-own-publicity",
                        "timer-own-publicity",
                        "gateway-internal-publicity",
                        "task-register-own-publicity-result",
                        "service-close-own-publicity",
                        "end-own-publicity");
        assertThat(stepsOf("objection", key))
                .isEqualTo(path(
                        ADMITTED,
                        CONCLUDED,
                        List.of("call-own-publicity", "service-clear-objection", "end-objection-republicised")));
        assertThat(state(key)).isEqualTo(ObjectionState.REPUBLICISED);
        assertThat(steps(number))
                .isEqualTo(
                        path(APPLIED, CHECKED, CONSULTED, List.of("wait-unit-recommended"), BESIDE, CLOSED, RELEASED));
    }

    @Test
    void nothing_is_published_once_more_that_cannot_end_in_the_window() {
        String number = publicised("2021-06-21").get(0);
        moveTo("2021-06-25T10:00");
        String key = objected(number, INTERNAL);
        investigated(key);

        assertThatThrownBy(() -> concluded(key, "republicise")).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.field()).contains("decision");
            assertThat(refused.sentence())
                    .isEqualTo("今天重新公示，要到2021年7月2日（周五）24时才期满，" + "而推荐阶段于2021年7月2日（周五）24时截止，来不及登记结果和报送，请作出其他结论。");
        });
        concluded(key, "dismissed");
        assertThat(state(key)).isEqualTo(ObjectionState.DISMISSED);
    }

    @Test
    void of_two_objections_at_once_one_is_upheld_and_the_other_ends_with_the_case() {
        String number = publicised("2021-06-23").get(0);
        moveTo("2021-06-24T10:00");
        String first = objected(number, INTERNAL);
        String second = objected(number, INTERNAL);
        complete(first, "task-objection-admissibility", Map.of("decision", "admit", "reason", "实名，有线索"));
        investigated(second);

        concluded(second, "upheld");

        assertThat(outcome(number)).contains(Outcome.OBJECTION_UPHELD);
        assertThat(state(first)).isEqualTo(ObjectionState.CASE_ENDED);
        assertThat(openTasks(first, "task-objection-investigation")).isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(first)
                        .count())
                .isZero();
    }

    @Test
    void a_candidate_with_two_objections_waits_for_both() {
        String number = publicised("2021-06-23").get(0);
        moveTo("2021-06-30T10:00");
        String first = objected(number, INTERNAL);
        String second = objected(number, INTERNAL);
        investigated(first);
        investigated(second);
        resultRegistered();

        concluded(first, "dismissed");
        assertThat(candidates.isFrozen(number)).isTrue();
        assertThat(openTasks(number, "task-district-opinion")).isEmpty();
        concluded(second, "dismissed");

        assertThat(openTasks(number, "task-district-opinion")).hasSize(1);
    }

    /** The unit has recommended the one, and not the other. */
    @Test
    void a_late_letter_counts_against_whom_the_unit_keeps_back_and_not_against_whom_it_recommended() {
        List<String> both = publicised("2021-06-23", 2);
        moveTo("2021-06-30T10:00");
        String first = objected(both.get(1), INTERNAL);
        resultRegistered();

        assertThat(file(both.get(0), INTERNAL, "2021-06-30").leadReason()).isEqualTo(LeadReason.AFTER_RECOMMENDATION);
        Filed second = file(both.get(1), INTERNAL, "2021-06-30");

        assertThat(second.isLead()).isFalse();
        investigated(first);
        concluded(first, "dismissed");
        assertThat(candidates.get(both.get(1)).stage()).isEqualTo(Stage.UNION_AGREED);
        investigated(second.key());
        concluded(second.key(), "dismissed");
        assertThat(candidates.get(both.get(1)).stage()).isEqualTo(Stage.PUBLICISED_INTERNALLY);
        assertThat(candidates.isFrozen(both.get(0))).isFalse();
    }

    @Test
    void a_report_of_forgery_neither_tells_the_unit_that_somebody_objects_nor_ticks_its_box() {
        String number = publicised("2021-06-23").get(0);
        String key = revocations.report(number, "获奖证书系伪造。", "supervision1");
        moveTo("2021-07-01T00:00");

        assertThatThrownBy(() -> complete(
                        round,
                        "task-register-publicity-result",
                        Map.of("workerRepresentatives", 5, "sealed", true, "noObjection", false)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("noObjection"));
        complete(round, "task-register-publicity-result", CLEAN);

        assertThat(publicities.ofRound(round).orElseThrow().state()).isEqualTo(PublicityState.CLEAN);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PUBLICISED_INTERNALLY);
        complete(key, "task-verify-report", Map.of("decision", "unsubstantiated", "findings", "证书属实。"));
        assertThat(candidates.isFrozen(number)).isFalse();
    }

    @Test
    void a_publicity_ends_with_the_case_or_the_round_that_it_is_for() {
        String number = publicised("2021-06-21").get(0);
        moveTo("2021-06-24T10:00");
        String key = objected(number, INTERNAL);
        investigated(key);
        concluded(key, "republicise");
        complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-06-24", "place", "厂区公告栏"));
        assertThat(running()).containsExactlyInAnyOrder(round, key);

        withdrawals.withdraw(number, "本人放弃", "hr1");
        time.drain();
        assertThat(running()).containsExactly(round);
        assertThat(own.of(key, INTERNAL).orElseThrow().state().name()).isEqualTo("ABANDONED");
        moveTo("2021-07-03T00:00");

        assertThat(publicities.ofRound(round).orElseThrow().state().name()).isEqualTo("ABANDONED");
        assertThat(running()).isEmpty();
    }

    @Test
    void an_objection_that_is_open_when_the_window_closes_ends_with_the_case() {
        String number = publicised("2021-06-23").get(0);
        moveTo("2021-06-30T10:00");
        String key = objected(number, INTERNAL);
        resultRegistered();

        moveTo("2021-07-03T00:00");

        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
        assertThat(state(key)).isEqualTo(ObjectionState.CASE_ENDED);
        assertThat(openTasks(key, "task-objection-admissibility")).isEmpty();
    }

    /** The publicities whose periods move when a day is declared off. */
    private List<String> running() {
        return periods.recounted(CAMPAIGN, calendar).stream()
                .map(RecountedPeriod::subject)
                .toList();
    }

    /** One candidate ranked and posted on this day. */
    private List<String> publicised(String day) {
        return publicised(day, 1);
    }

    private List<String> publicised(String day, int people) {
        recommendationOpens();
        List<String> numbers = Stream.generate(this::apply).limit(people).toList();
        numbers.forEach(this::consulted);
        round = onlyRound();
        moveTo(day + "T09:00");
        ranked(round, numbers.toArray(String[]::new));
        complete(round, "task-post-internal-publicity", Map.of("postedOn", day, "place", "厂区公告栏"));
        return numbers;
    }

    /** The publicity posted on 23 June has ended. */
    private void resultRegistered() {
        moveTo("2021-07-01T00:00");
        complete(round, "task-register-publicity-result", CLEAN);
    }
}
