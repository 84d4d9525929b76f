package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiangxuan.process.Fragments.path;
import static org.jiangxuan.process.Fragments.times;
import static org.jiangxuan.process.ScoringSheets.OF_ONE_SHEET;
import static org.jiangxuan.process.ScoringSheets.RECUSE;
import static org.jiangxuan.process.ScoringSheets.SCORE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.FormRejected;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An expert who may not judge a candidate: known before the panel is formed, or told by the expert. */
class RecusalPathIT extends ProcessTest {

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Recusals recusals;

    @Test
    void an_expert_withdraws_and_another_one_of_the_pool_scores() {
        String number = underEvaluation();
        pool("expert8");
        assertThat(sheet(number, "expert1").dueAt()).isEqualTo(at("2021-07-27T00:00"));

        complete(sheet(number, "expert1"), RECUSE);

        assertThat(openTasks(number, "task-expert-score"))
                .extracting(WorkItem::assignee)
                .containsExactlyInAnyOrder("expert2", "expert3", "expert4", "expert5", "expert6", "expert7", "expert8");
        assertThat(sheet(number, "expert8").dueAt()).isEqualTo(at("2021-07-27T00:00"));
        complete(sheet(number, "expert8"), SCORE);
        assertThat(sheetSteps(number).stream()
                        .filter(step -> !step.endsWith("scoring"))
                        .toList())
                .containsSubsequence(
                        "task-expert-score",
                        "gateway-recused",
                        "service-replace-expert",
                        "gateway-expert-replaced",
                        "task-expert-score",
                        "gateway-recused",
                        "end-scored");
        scored(number);

        assertThat(sheetSteps(number))
                .containsExactlyInAnyOrderElementsOf(path(
                        times(7, "scoring"),
                        times(7, "start-scoring"),
                        times(8, "task-expert-score"),
                        times(8, "gateway-recused"),
                        List.of("service-replace-expert", "gateway-expert-replaced"),
                        times(7, "end-scored")));
        theCaseWentOn(number);
    }

    @Test
    void with_nobody_left_the_others_score() {
        String number = underEvaluation();

        complete(sheet(number, "expert1"), RECUSE);
        scored(number);

        assertThat(sheetSteps(number))
                .containsExactlyInAnyOrderElementsOf(path(
                        times(7, "scoring"),
                        times(7, "start-scoring"),
                        times(7, "task-expert-score"),
                        times(7, "gateway-recused"),
                        List.of("service-replace-expert", "gateway-expert-replaced", "end-without-score"),
                        times(6, "end-scored")));
        theCaseWentOn(number);
        assertThat(evaluations.standing(number).orElseThrow().score()).isEqualByComparingTo("85.95");
    }

    @Test
    void nobody_withdraws_when_too_few_would_be_left_until_the_pool_is_filled_up() {
        String number = underEvaluation();
        complete(sheet(number, "expert1"), RECUSE);
        complete(sheet(number, "expert2"), RECUSE);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complete(sheet(number, "expert3"), RECUSE))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains("reason");
                    assertThat(violation.sentence())
                            .isEqualTo("候选人" + number + "回避后只剩4名专家评分，不得少于5名；专家库中已没有可替换的专家，请秘书处先增补专家。");
                });
        assertThat(sheet(number, "expert3").assignee()).isEqualTo("expert3");
        pool("expert8");
        complete(sheet(number, "expert3"), RECUSE);

        assertThat(openTasks(number, "task-expert-score"))
                .extracting(WorkItem::assignee)
                .containsExactlyInAnyOrder("expert4", "expert5", "expert6", "expert7", "expert8");
    }

    @Test
    void a_conflict_known_before_is_left_out_of_scoring_and_vote() {
        String number = underReview();
        reviewed(number);
        complete(number, "task-determination", Map.of("decision", "determined"));
        sweep();
        moveTo("2021-07-19T00:00");
        assertThat(task(CAMPAIGN, "task-form-panel").dueAt()).isEqualTo(at("2021-07-21T00:00"));
        String experts = String.join(" ", accounts.members("experts"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complete(
                        CAMPAIGN, "task-form-panel", Map.of("experts", experts, "recusals", "expert1 " + number)))
                .satisfies(violation -> assertThat(violation.field()).contains("recusals"));
        pool("expert8");
        complete(
                CAMPAIGN,
                "task-form-panel",
                Map.of("experts", experts, "recusals", "expert1 " + number + " 曾为师徒\nexpert2 " + number + " 同一单位"));

        assertThat(openTasks(number, "task-expert-score"))
                .extracting(WorkItem::assignee)
                .containsExactlyInAnyOrder("expert3", "expert4", "expert5", "expert6", "expert7", "expert8");
        assertThat(openTasks(number, "task-expert-score"))
                .extracting(WorkItem::dueAt)
                .containsOnly(at("2021-07-27T00:00"));
        scored(number);
        assertThat(recusals.ofPanel(CAMPAIGN)).isEqualTo(Map.of(number, 2));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> voted(number, "5 2 0"))
                .satisfies(violation -> assertThat(violation.sentence())
                        .isEqualTo("第1项（" + number + "）：赞成、反对、弃权合计7票，应为5票（到会7人，2人对其回避）。"));
        voted(number, "4 1 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        assertThat(evaluations.standing(number).orElseThrow().proposed()).isTrue();
    }

    @Test
    void whatever_is_missing_is_told_at_its_field() {
        String number = underEvaluation();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complete(sheet(number, "expert1"), Map.of("decision", "score", "c4", 90, "c5", 80)))
                .satisfies(violation -> assertThat(violation.field()).contains("c6"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> complete(sheet(number, "expert1"), Map.of("decision", "recuse")))
                .satisfies(violation -> assertThat(violation.field()).contains("reason"));
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> complete(sheet(number, "expert1"), Map.of("decision", "later")));
        assertThat(openTasks(number, "task-expert-score")).hasSize(7);
    }

    @Test
    void two_withdraw_at_once_and_the_last_substitute_scores_once() throws Exception {
        String number = underEvaluation();
        pool("expert8");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (String expert : List.of("expert1", "expert2")) {
                WorkItem sheet = sheet(number, expert);
                both.add(threads.submit(() -> {
                    together.await();
                    workList.complete(sheet.id(), expert, RECUSE);
                    return null;
                }));
            }
            for (Future<?> one : both) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        time.drain();

        assertThat(openTasks(number, "task-expert-score"))
                .extracting(WorkItem::assignee)
                .containsExactlyInAnyOrder("expert3", "expert4", "expert5", "expert6", "expert7", "expert8");
        scored(number);
        theCaseWentOn(number);
    }

    private void theCaseWentOn(String number) {
        assertThat(steps(number)).endsWith("service-complete-scoring", "wait-list-decided");
        voted(number, votes(number));
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 0));
        assertThat(outcome(number)).contains(Outcome.NOT_PROPOSED);
    }

    /** All who may vote vote against. */
    private String votes(String number) {
        return "0 " + (7 - recusals.ofPanel(CAMPAIGN).getOrDefault(number, 0)) + " 0";
    }

    private WorkItem sheet(String number, String expert) {
        return openTasks(number, "task-expert-score").stream()
                .filter(item -> expert.equals(item.assignee()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> sheetSteps(String number) {
        return steps(number).stream().filter(OF_ONE_SHEET::contains).toList();
    }

    private void pool(String expert) {
        accounts.ensureUser(expert, expert, PASSWORD, Set.of(GroupNames.EXPERTS));
    }
}
