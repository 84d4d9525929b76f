package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jiangxuan.nomination.CapExceptions;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.RoundState;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the process <code>unit-recommendation</code>. */
class UnitRecommendationPathIT extends ProcessTest {

    @Autowired
    private CapExceptions capExceptions;

    private static final List<String> SELECTED =
            List.of("start-round", "task-select-and-rank", "gateway-anyone-selected");

    @Test
    void the_unit_recommends_publishes_for_five_working_days_and_reports() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        assertThat(task(round, "task-select-and-rank").dueAt()).isEqualTo(at("2021-06-24T00:00"));
        moveTo("2021-06-23T09:00");
        ranked(round, number);
        assertThat(task(round, "task-post-internal-publicity").dueAt()).isEqualTo(at("2021-06-24T00:00"));

        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        assertThat(timerDue(round, "timer-internal-publicity")).isEqualTo(at("2021-07-01T00:00"));
        moveTo("2021-07-01T00:00");
        assertThat(task(round, "task-register-publicity-result").dueAt()).isEqualTo(at("2021-07-02T00:00"));
        complete(round, "task-register-publicity-result", CLEAN);

        assertThat(steps(round))
                .isEqualTo(Fragments.path(
                        SELECTED,
                        List.of(
                                "task-post-internal-publicity",
                                "service-start-internal-publicity",
                                "timer-internal-publicity",
                                "task-register-publicity-result",
                                "service-issue-letter",
                                "service-release-candidates",
                                "end-recommended")));
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.RELEASED);
        assertThat(rounds.round(round).letterNumber()).isNotBlank();
    }

    @Test
    void the_result_of_a_publicity_posted_earlier_is_due_earlier() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        moveTo("2021-06-21T09:00");
        ranked(round, number);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-21", "place", "厂区公告栏"));
        assertThat(timerDue(round, "timer-internal-publicity")).isEqualTo(at("2021-06-29T00:00"));
        moveTo("2021-06-29T00:00");

        assertThat(task(round, "task-register-publicity-result").dueAt()).isEqualTo(at("2021-06-30T00:00"));
    }

    @Test
    void four_worker_representatives_are_too_few() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        moveTo("2021-06-23T09:00");
        ranked(round, number);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        moveTo("2021-07-01T00:00");

        assertThatThrownBy(() -> complete(
                        round,
                        "task-register-publicity-result",
                        Map.of("workerRepresentatives", 4, "sealed", true, "noObjection", true)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("workerRepresentatives"));

        complete(round, "task-register-publicity-result", CLEAN);
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.RELEASED);
    }

    @Test
    void the_unit_recommends_a_fourth_once_the_city_has_allowed_it() {
        recommendationOpens();
        List<String> four = List.of(apply(), apply(), apply(), apply());
        four.forEach(this::consulted);
        String round = onlyRound();
        moveTo("2021-06-23T09:00");
        Map<String, Object> values = Map.of(
                "first", four.get(0),
                "second", four.get(1),
                "third", four.get(2),
                "fourth", four.get(3),
                "exceptionReason", "本单位技能人才集中",
                "finalRound", true);

        assertThatThrownBy(() -> complete(round, "task-select-and-rank", values))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("exceptionReason"));
        capExceptions.record(CAMPAIGN, UNIT, "技能人才集中，同意超额推荐一人", "secretariat1");
        complete(round, "task-select-and-rank", values);

        assertThat(steps(round)).isEqualTo(Fragments.path(SELECTED, List.of("task-post-internal-publicity")));
        assertThat(task(round, "task-post-internal-publicity").dueAt()).isEqualTo(at("2021-06-24T00:00"));
        assertThat(rounds.round(round).candidates()).isEqualTo(four);
    }

    @Test
    void the_unit_recommends_nobody() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();

        ranked(round);

        assertThat(steps(round))
                .isEqualTo(Fragments.path(SELECTED, List.of("service-release-nobody", "end-nobody-recommended")));
        assertThat(outcome(number)).contains(Outcome.NOT_RECOMMENDED);
    }

    @Test
    void the_window_closes_while_the_unit_has_not_reported() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        assertThat(timerDue(round, "start-window-closed")).isEqualTo(at("2021-07-03T00:00"));

        moveTo("2021-07-03T00:00");

        assertThat(steps(round))
                .containsExactly(
                        "start-round",
                        "window-closed",
                        "start-window-closed",
                        "service-close-round",
                        "end-window-closed");
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.CLOSED);
        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
    }
}
