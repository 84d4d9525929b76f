package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.process.Fragments.isScoring;

import java.util.List;
import java.util.Map;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;

/** Ways through 三、评审: not proposed, and late. */
class EvaluationPathIT extends ProcessTest {

    @Test
    void the_panel_votes_the_candidate_down() {
        String number = underEvaluation();
        assertThat(openTasks(number, "task-expert-score"))
                .hasSize(7)
                .extracting(WorkItem::dueAt)
                .containsOnly(at("2021-07-27T00:00"));
        scored(number);
        assertThat(task(CAMPAIGN, "task-panel-vote").dueAt()).isEqualTo(at("2021-07-29T00:00"));
        voted(number, "4 3 0");
        assertThat(task(CAMPAIGN, "task-decide-list").dueAt()).isEqualTo(at("2021-07-31T00:00"));

        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 0));

        assertThat(steps(number))
                .filteredOn(step -> !isScoring(step))
                .endsWith(
                        "phase-evaluation",
                        "start-evaluation",
                        "wait-evaluation-open",
                        "service-assign-experts",
                        "service-complete-scoring",
                        "wait-list-decided",
                        "gateway-proposed",
                        "end-not-proposed",
                        "boundary-evaluation-out",
                        "end-out-of-evaluation");
        assertThat(outcome(number)).contains(Outcome.NOT_PROPOSED);
    }

    @Test
    void an_evaluation_that_is_late_is_escalated_and_drops_nobody() {
        String number = underEvaluation();
        assertThat(timerDue(CAMPAIGN, "timer-evaluation-reminder")).isEqualTo(at("2021-07-27T09:00"));
        moveTo("2021-07-27T09:00");
        assertThat(timerDue(CAMPAIGN, "timer-evaluation-overdue")).isEqualTo(at("2021-07-31T00:00"));
        moveTo("2021-07-31T00:00");

        assertThat(steps(CAMPAIGN))
                .containsSubsequence(
                        "timer-evaluation-reminder",
                        "service-evaluation-reminder",
                        "end-evaluation-reminder",
                        "timer-evaluation-overdue",
                        "service-evaluation-overdue",
                        "end-evaluation-overdue");
        assertThat(openTasks(number, "task-expert-score")).hasSize(7);
        assertThat(outcome(number)).isEmpty();
    }

    @Test
    void one_expert_left_keeps_the_candidate_waiting() {
        String number = underEvaluation();
        List<WorkItem> sheets = openTasks(number, "task-expert-score");

        for (WorkItem sheet : sheets.subList(1, 7)) {
            complete(sheet, Map.of("c4", 90, "c5", 80, "c6", 85));
        }
        sweep();

        assertThat(openTasks(CAMPAIGN, "task-panel-vote")).isEmpty();
        complete(sheets.get(0), Map.of("c4", 90, "c5", 80, "c6", 85));
        sweep();
        assertThat(openTasks(CAMPAIGN, "task-panel-vote")).hasSize(1);
    }
}
