package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiangxuan.process.Fragments.path;
import static org.jiangxuan.process.Fragments.times;
import static org.jiangxuan.process.ScoringSheets.OF_ONE_SHEET;
import static org.jiangxuan.process.ScoringSheets.RECUSE;
import static org.jiangxuan.process.ScoringSheets.SCORE;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangxuan.evaluation.HandOverView;
import org.jiangxuan.evaluation.HandOvers;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.nomination.CaseStep;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.Role;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** An expert who does not score in time, without a conflict: the secretariat gives the task to another one. */
class HandOverPathIT extends ProcessTest {

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private Recusals recusals;

    @Autowired
    private CaseLog log;

    @Autowired
    private CandidateQueries queries;

    @Test
    void the_pools_next_expert_gets_the_same_task_with_the_same_due_date() {
        String number = underEvaluation();
        pool("expert8");
        WorkItem sheet = sheet(number, "expert1");

        assertThat(handOver(number, "expert1")).isEqualTo("expert8");

        assertThat(sheet(number, "expert8").id()).isEqualTo(sheet.id());
        assertThat(sheet(number, "expert8").dueAt()).isEqualTo(at("2021-07-27T00:00"));
        assertThat(visible(number, "expert1")).isFalse();
        assertThat(visible(number, "expert8")).isTrue();
        assertThatThrownBy(() -> workList.complete(sheet.id(), "expert1", SCORE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("您不在该任务的办理范围内");
        scored(number);
        assertThat(steps(number).stream().filter(OF_ONE_SHEET::contains).toList())
                .containsExactlyInAnyOrderElementsOf(path(
                        times(7, "scoring"),
                        times(7, "start-scoring"),
                        times(7, "task-expert-score"),
                        times(7, "gateway-recused"),
                        times(7, "end-scored")));
        assertThat(steps(number)).endsWith("service-complete-scoring", "wait-list-decided");
    }

    @Test
    void who_did_it_and_why_is_kept_and_the_former_expert_still_votes() {
        String number = underEvaluation();
        pool("expert8");

        handOver(number, "expert1");

        assertThat(handOvers.ofCampaign(CAMPAIGN))
                .containsExactly(new HandOverView(
                        number, "expert1", "expert8", "因病住院，不能按时评分。", at("2021-07-19T00:00"), "secretariat1"));
        assertThat(log.of(number))
                .extracting(CaseStep::step, CaseStep::result, CaseStep::by)
                .contains(tuple("task-expert-score", "handed-over", "secretariat1"));
        scored(number);
        assertThat(recusals.ofPanel(CAMPAIGN)).isEmpty();
        voted(number, "7 0 0");
    }

    @Test
    void whoever_lost_the_task_does_not_get_it_back_though_the_next_one_is_recused() {
        String number = underEvaluation();
        pool("expert8", "expert9");
        handOver(number, "expert1");

        complete(sheet(number, "expert8"), RECUSE);

        assertThat(openTasks(number, "task-expert-score"))
                .extracting(WorkItem::assignee)
                .containsExactlyInAnyOrder("expert2", "expert3", "expert4", "expert5", "expert6", "expert7", "expert9");
    }

    @Test
    void whatever_stands_against_it_is_told_at_its_field_and_changes_nothing() {
        String number = underEvaluation();
        refused("expert", "专家库中已没有可替换的专家，请先增补专家。", number, "expert1");
        pool("expert8", "expert9");
        refused("number", "本次活动中没有编号为2021-00009的候选人。", "2021-00009", "expert1");
        refused("expert", "账号nobody不是候选人" + number + "的评分专家。", number, "nobody");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> handOvers.handOver(CAMPAIGN, number, "expert1", " ", "secretariat1"))
                .satisfies(violation -> assertThat(violation.field()).contains("reason"));
        complete(sheet(number, "expert2"), SCORE);
        refused("expert", "专家expert2已提交对候选人" + number + "的评分，不能换人；应当回避的，请登记回避。", number, "expert2");
        complete(sheet(number, "expert3"), RECUSE);
        refused("expert", "专家expert3已回避候选人" + number + "，不必换人。", number, "expert3");
        tasks.setAssignee(sheet(number, "expert1").id(), null);
        refused("expert", "专家expert1目前没有候选人" + number + "的评分任务，请刷新后核对。", number, "expert1");

        assertThat(handOvers.ofCampaign(CAMPAIGN)).isEmpty();
        assertThat(log.of(number)).extracting(CaseStep::result).doesNotContain("handed-over");
    }

    @Test
    void nothing_is_handed_over_once_all_have_scored() {
        String number = underEvaluation();
        pool("expert8");
        scored(number);

        refused("number", "候选人" + number + "目前不在专家评分环节。", number, "expert1");
    }

    @Test
    void when_the_sheet_is_handed_in_and_handed_over_at_once_one_of_both_counts() throws Exception {
        String number = underEvaluation();
        pool("expert8");
        WorkItem sheet = sheet(number, "expert1");
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        boolean scored;
        boolean handedOver;
        try {
            Future<Boolean> first = threads.submit(succeeds(together, () -> {
                workList.complete(sheet.id(), "expert1", SCORE);
                return null;
            }));
            Future<Boolean> second = threads.submit(succeeds(together, () -> handOver(number, "expert1")));
            scored = first.get();
            handedOver = second.get();
        } finally {
            threads.shutdownNow();
        }
        time.drain();

        assertThat(scored).isNotEqualTo(handedOver);
        assertThat(handOvers.ofCampaign(CAMPAIGN)).hasSize(handedOver ? 1 : 0);
        assertThat(openTasks(number, "task-expert-score")).hasSize(handedOver ? 7 : 6);
        scored(number);
        assertThat(steps(number)).endsWith("service-complete-scoring", "wait-list-decided");
    }

    private static Callable<Boolean> succeeds(CyclicBarrier together, Callable<?> action) {
        return () -> {
            together.await();
            try {
                action.call();
                return true;
            } catch (RuleViolation | ConcurrencyFailureException late) {
                return false;
            }
        };
    }

    private String handOver(String number, String expert) {
        return handOvers.handOver(CAMPAIGN, number, expert, "因病住院，不能按时评分。", "secretariat1");
    }

    private void refused(String field, String sentence, String number, String expert) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> handOver(number, expert))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains(field);
                    assertThat(violation.sentence()).isEqualTo(sentence);
                });
    }

    private WorkItem sheet(String number, String expert) {
        return openTasks(number, "task-expert-score").stream()
                .filter(item -> expert.equals(item.assignee()))
                .findFirst()
                .orElseThrow();
    }

    private boolean visible(String number, String expert) {
        CurrentUser user = new CurrentUser(expert, "专家", Set.of(Role.EXPERT), null, null, null);
        return queries.findVisible(number, user).isPresent();
    }

    private void pool(String... experts) {
        for (String expert : experts) {
            accounts.ensureUser(expert, expert, PASSWORD, Set.of(GroupNames.EXPERTS));
        }
    }
}
