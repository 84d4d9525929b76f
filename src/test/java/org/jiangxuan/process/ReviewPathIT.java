package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.process.Fragments.UP_TO_RECEIPT;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.review.AuthorityOpinionView;
import org.jiangxuan.review.Reviews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way through 二、审核 of the process <code>candidate</code>. */
class ReviewPathIT extends ProcessTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void the_city_does_not_determine_the_candidate() {
        String number = underReview();
        assertThat(task(number, "task-qualification-review").dueAt()).isEqualTo(at("2021-07-14T00:00"));
        assertThat(openTasks(number, "task-authority-opinion"))
                .hasSize(6)
                .extracting(WorkItem::dueAt)
                .containsOnly(at("2021-07-14T00:00"));
        reviewed(number);
        assertThat(task(number, "task-determination").dueAt()).isEqualTo(at("2021-07-17T00:00"));

        complete(number, "task-determination", Map.of("decision", "rejected", "reason", "业绩证明不足。"));

        assertThat(steps(number)).startsWith(UP_TO_RECEIPT.toArray(String[]::new));
        assertThat(oneWay(number))
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
                                "end-not-determined",
                                "boundary-review-out",
                                "end-out-of-review")));
        assertThat(steps(number)).filteredOn("task-authority-opinion"::equals).hasSize(6);
        assertThat(steps(number)).filteredOn("join-review"::equals).hasSize(2);
        assertThat(outcome(number)).contains(Outcome.NOT_DETERMINED);
    }

    @Test
    void what_one_reviewer_finds_unsuitable_another_confirms() {
        String number = underReview();
        unsuitable(number);
        WorkItem second = task(number, "task-second-review");
        assertThat(second.dueAt()).isEqualTo(at("2021-07-07T00:00"));
        Map<String, Object> confirmed = Map.of("decision", "confirm", "reason", "经核实，情况属实。");
        workList.claim(second.id(), "cityreview1");
        assertThatThrownBy(() -> workList.complete(second.id(), "cityreview1", confirmed))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("decision");
                    assertThat(refused.sentence()).contains("须由另一位审核人员复核");
                });
        tasks.setAssignee(second.id(), null);
        completeAs("cityreview2", second, confirmed);
        answered(number);

        assertThat(oneWay(number))
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
                                "task-second-review",
                                "gateway-review-settled",
                                "task-determination")));
        assertThat(steps(number)).filteredOn("join-review"::equals).hasSize(2);
        assertThatThrownBy(() -> complete(number, "task-determination", Map.of("decision", "determined")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("资格审核认定不符合评选条件或存在不得推荐的情形，不能确定为推荐人选。");
    }

    @Test
    void what_one_reviewer_finds_unsuitable_another_clears() {
        String number = underReview();
        unsuitable(number);
        completeAs(
                "cityreview2", task(number, "task-second-review"), Map.of("decision", "clear", "reason", "经核实与本人无关。"));
        answered(number);

        complete(number, "task-determination", Map.of("decision", "determined"));

        assertThat(candidates.facts(number).stage()).isEqualTo(Stage.DETERMINED);
    }

    @Test
    void a_review_says_what_it_found_unless_it_returns_the_case() {
        String number = underReview();
        assertThatThrownBy(() -> complete(number, "task-qualification-review", Map.of("decision", "review")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("meritConditions"));
        assertThatThrownBy(() -> complete(number, "task-qualification-review", Map.of("meritConditions", "agree")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("exclusions"));
        assertThatThrownBy(() -> complete(
                        number,
                        "task-qualification-review",
                        Map.of("meritConditions", "agree", "exclusions", "unsuitable")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("opinionText"));
    }

    @Test
    void adverse_opinions_are_put_to_the_city_which_gives_its_reason() {
        String number = underReview();
        complete(number, "task-qualification-review", Map.of("meritConditions", "agree", "exclusions", "none"));
        List<WorkItem> asked = openTasks(number, "task-authority-opinion");
        complete(asked.get(0), Map.of("opinion", "adverse", "opinionText", "2020年被行政处罚。"));
        asked.stream().skip(1).forEach(one -> complete(one, Map.of("opinion", "none")));

        assertThat(tasks.getVariable(task(number, "task-determination").id(), "adverseOpinions"))
                .isEqualTo(1);
        assertThatThrownBy(() -> complete(number, "task-determination", Map.of("decision", "determined")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("reason"));
        complete(number, "task-determination", Map.of("decision", "determined", "reason", "处罚针对企业，与本人无关。"));
        assertThat(candidates.facts(number).stage()).isEqualTo(Stage.DETERMINED);
    }

    @Test
    void silent_authorities_are_chased_once_each_and_never_taken_as_consenting() throws InterruptedException {
        String number = underReview();
        List<WorkItem> asked = openTasks(number, "task-authority-opinion");
        complete(asked.get(0), Map.of("opinion", "none"));
        complete(number, "task-qualification-review", Map.of("meritConditions", "agree", "exclusions", "none"));
        moveTo("2021-07-13T23:59:59");
        awaitListeners();
        assertThat(chased()).isEmpty();

        moveTo("2021-07-14T00:00");
        awaitListeners();

        assertThat(chased())
                .hasSize(5)
                .doesNotContain(asked.get(0).groups().iterator().next());
        assertThat(reviews.of(number).authorities())
                .filteredOn(opinion -> opinion.chasedAt() != null)
                .hasSize(5)
                .extracting(AuthorityOpinionView::chasedAt)
                .containsOnly(at("2021-07-14T00:00"));
        assertThat(openTasks(number, "task-authority-opinion")).hasSize(5);
        assertThat(openTasks(number, "task-determination")).isEmpty();
        moveTo("2021-07-16T00:00");
        awaitListeners();
        assertThat(chased()).hasSize(5);
    }

    private void unsuitable(String number) {
        accounts.ensureUser("cityreview2", "cityreview2", PASSWORD, Set.of(GroupNames.CITY_REVIEW));
        WorkItem first = task(number, "task-qualification-review");
        completeAs(
                "cityreview1",
                first,
                Map.of("meritConditions", "agree", "exclusions", "unsuitable", "opinionText", "近期有负面反映。"));
    }

    private void completeAs(String person, WorkItem task, Map<String, Object> values) {
        workList.claim(task.id(), person);
        workList.complete(task.id(), person, values);
        time.drain();
    }

    private void answered(String number) {
        openTasks(number, "task-authority-opinion").forEach(asked -> complete(asked, Map.of("opinion", "none")));
    }

    /** Without the authorities and where their way meets the city's: what passes side by side at one instant has no order. */
    private List<String> oneWay(String number) {
        return steps(number).stream()
                .filter(step -> !step.startsWith("task-authority-opinion") && !step.equals("join-review"))
                .toList();
    }

    private List<String> chased() {
        return jdbc.queryForList(
                "select group_id from reminder where kind = 'SILENT_AUTHORITY' and phase = 'REVIEW' order by group_id",
                String.class);
    }

    @Test
    void a_review_that_is_late_is_escalated_and_drops_nobody() {
        String number = underReview();
        assertThat(timerDue(CAMPAIGN, "timer-review-reminder")).isEqualTo(at("2021-07-13T09:00"));
        moveTo("2021-07-13T09:00");
        assertThat(timerDue(CAMPAIGN, "timer-review-overdue")).isEqualTo(at("2021-07-17T00:00"));
        moveTo("2021-07-17T00:00");

        assertThat(steps(CAMPAIGN))
                .containsSubsequence(
                        "timer-review-reminder",
                        "service-review-reminder",
                        "end-review-reminder",
                        "timer-review-overdue",
                        "service-review-overdue",
                        "end-review-overdue");
        assertThat(outcome(number)).isEmpty();
        assertThat(openTasks(number, "task-authority-opinion")).hasSize(6);
    }
}
