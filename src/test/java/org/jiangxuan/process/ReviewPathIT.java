package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.process.Fragments.UP_TO_RECEIPT;
import static org.jiangxuan.process.Fragments.path;

import java.util.List;
import java.util.Map;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;

/** Every way through 二、审核 of the process <code>candidate</code>. */
class ReviewPathIT extends ProcessTest {

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
        assertThat(steps(number))
                .filteredOn(step -> !step.startsWith("task-authority-opinion"))
                .isEqualTo(path(
                        UP_TO_RECEIPT,
                        List.of(
                                "phase-review",
                                "start-review",
                                "wait-review-open",
                                "service-ask-authorities",
                                "fork-review",
                                "task-qualification-review",
                                "join-review",
                                "join-review",
                                "task-determination",
                                "gateway-determined",
                                "end-not-determined",
                                "boundary-review-out",
                                "end-out-of-review")));
        assertThat(steps(number)).filteredOn("task-authority-opinion"::equals).hasSize(6);
        assertThat(outcome(number)).contains(Outcome.NOT_DETERMINED);
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
