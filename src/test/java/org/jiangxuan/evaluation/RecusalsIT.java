package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Recusal before and after assignment, substitutes, and what is left when there is none. */
class RecusalsIT extends DomainTest {

    @Autowired
    private Recusals recusals;

    @Autowired
    private LateRecusals late;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private CandidateQueries queries;

    @Autowired
    private PlatformTransactionManager transactions;

    private List<String> panel = List.of();

    @BeforeEach
    void evaluationBegins() {
        now("2021-07-19T09:00");
        phase(CampaignPhase.DETERMINED);
        panel = experts();
    }

    @Test
    void a_conflict_declared_before_is_left_out_and_a_substitute_scores() {
        candidates(1, 2, Stage.DETERMINED);
        pool("expert8", "expert9");
        declare(1, "expert1");
        form();

        assertThat(experts(1))
                .containsExactly("expert2", "expert3", "expert4", "expert5", "expert6", "expert7", "expert8");
        assertThat(experts(2)).isEqualTo(panel);
        assertThat(recusals.ofCampaign(CAMPAIGN))
                .extracting(RecusalView::number, RecusalView::expertId, RecusalView::reason, RecusalView::substituteId)
                .containsExactly(tuple(number(1), "expert1", "师徒关系", "expert8"));
        assertThat(recusals.ofPanel(CAMPAIGN)).isEqualTo(Map.of(number(1), 1));
    }

    @Test
    void the_substitute_is_who_has_the_fewest_and_is_not_recused() {
        candidates(1, 3, Stage.DETERMINED);
        pool("expert8", "expert9");
        declare(1, "expert1");
        declare(2, "expert1");
        declare(3, "expert1");
        declare(2, "expert9");
        form();
        assertThat(recusals.ofCampaign(CAMPAIGN).stream()
                        .filter(one -> one.expertId().equals("expert1"))
                        .map(RecusalView::substituteId))
                .containsExactly("expert8", "expert8", "expert9");
    }

    @Test
    void a_conflict_declared_after_the_panel_but_before_the_scoring_counts_as_well() {
        candidates(1, 1, Stage.DETERMINED);
        pool("expert8");
        form();
        declare(1, "expert3");
        declare(1, "expert3");
        assertThat(experts(1)).doesNotContain("expert3").contains("expert8").hasSize(7);
    }

    @Test
    void who_is_determined_late_gets_substitutes_too() {
        candidates(1, 1, Stage.UNDER_REVIEW);
        pool("expert8");
        declare(1, "expert3");
        form();
        jdbc.update("update candidate set stage = 'DETERMINED'");
        assertThat(experts(1)).doesNotContain("expert3").contains("expert8").hasSize(7);
    }

    @Test
    void whatever_is_wrong_with_a_declaration_is_told_at_its_field() {
        candidates(1, 1, Stage.DETERMINED);
        refused("recusals", "本次活动中没有编号为2021-00009的候选人。", () -> declare(9, "expert1"));
        refused("recusals", "账号nobody不在专家库中。", () -> declare(1, "nobody"));
        refused("recusals", "请填写回避理由。", () -> recusals.declare(CAMPAIGN, number(1), "expert1", " ", "secretariat1"));
        form();
        evaluations.assignments(number(1));
        refused(
                "recusals",
                "候选人2021-00001已交专家评分或已办结。尚未评分的，由专家本人在评分任务中申请回避；已经评分的，请在活动页面登记回避。",
                () -> declare(1, "expert1"));
    }

    @Test
    void nobody_is_scored_by_fewer_than_the_quorum_of_the_panel() {
        candidates(1, 1, Stage.DETERMINED);
        declare(1, "expert1");
        declare(1, "expert2");
        form();
        assertThat(experts(1)).hasSize(5);

        candidates(2, 2, Stage.DETERMINED);
        declare(2, "expert1");
        declare(2, "expert2");
        declare(2, "expert3");
        refused(
                "recusals",
                "候选人2021-00002回避后只剩4名专家评分，不得少于5名；专家库中已没有可替换的专家，请秘书处先增补专家。",
                () -> evaluations.assignments(number(2)));
        pool("expert8");
        assertThat(experts(2)).containsExactly("expert4", "expert5", "expert6", "expert7", "expert8");
    }

    @Test
    void the_panel_is_not_formed_with_too_many_recused() {
        candidates(1, 1, Stage.DETERMINED);
        panel.subList(0, 3).forEach(expert -> declare(1, expert));
        refused("recusals", "候选人2021-00001回避后只剩4名专家评分，不得少于5名；专家库中已没有可替换的专家，请秘书处先增补专家。", this::form);
        assertThat(evaluations.panel(CAMPAIGN)).isEmpty();
    }

    @Test
    void an_assigned_expert_withdraws_and_another_one_scores() {
        candidates(1, 1, Stage.DETERMINED);
        pool("expert8");
        form();
        long first = evaluations.assignments(number(1)).get(0);

        refused(null, "只有被指派的专家本人可以申请回避。", () -> recusals.recuse(first, "师徒关系", "expert2"));
        refused("reason", "请填写回避理由。", () -> recusals.recuse(first, " ", "expert1"));
        OptionalLong substitute = recuseAndReplace(first, "expert1");

        assertThat(evaluations.assignment(substitute.orElseThrow()).expertId()).isEqualTo("expert8");
        refused(null, "您已回避该候选人，不能评分。", () -> score(first, 90, "expert1"));
        refused(null, "您已申请回避该候选人，不能重复申请。", () -> recusals.recuse(first, "师徒关系", "expert1"));
        assertThat(visible(1, "expert1")).isFalse();
        assertThat(visible(1, "expert8")).isTrue();
    }

    @Test
    void who_has_scored_does_not_withdraw_any_more() {
        candidates(1, 1, Stage.DETERMINED);
        form();
        long first = evaluations.assignments(number(1)).get(0);
        score(first, 90, "expert1");
        refused(null, "您对该候选人的评分已经提交，不能再申请回避。", () -> recusals.recuse(first, "师徒关系", "expert1"));
    }

    @Test
    void with_nobody_left_the_others_score_and_the_mean_is_theirs() {
        candidates(1, 1, Stage.DETERMINED);
        form();
        List<Long> ids = evaluations.assignments(number(1));
        assertThat(recuseAndReplace(ids.get(0), "expert1")).isEmpty();
        assertThat(recuseAndReplace(ids.get(1), "expert2")).isEmpty();
        refused(
                "reason",
                "候选人2021-00001回避后只剩4名专家评分，不得少于5名；专家库中已没有可替换的专家，请秘书处先增补专家。",
                () -> recuseAndReplace(ids.get(2), "expert3"));
        for (int i = 2; i < 7; i++) {
            score(ids.get(i), 70 + i, panel.get(i));
        }
        evaluations.completeScoring(number(1));
        assertThat(evaluations.standing(number(1)).orElseThrow().score()).isEqualTo(new BigDecimal("74.00"));
    }

    @Test
    void the_recused_are_out_of_the_votes_on_their_candidate() {
        candidates(1, 2, Stage.DETERMINED);
        declare(1, "expert1");
        declare(1, "expert2");
        form();
        for (int serial = 1; serial <= 2; serial++) {
            for (long id : evaluations.assignments(number(serial))) {
                score(id, 90 - serial, evaluations.assignment(id).expertId());
            }
            evaluations.completeScoring(number(serial));
        }
        evaluations.rank(CAMPAIGN);
        refused(
                "ballots",
                "第1项（2021-00001）：赞成、反对、弃权合计7票，应为5票（到会7人，2人对其回避）。",
                () -> vote("2021-00001 5 2 0\n2021-00002 4 3 0"));
        vote("2021-00001 4 1 0\n2021-00002 4 3 0");
        assertThat(evaluations.standing(number(1)).orElseThrow().passed()).isTrue();
        assertThat(evaluations.standing(number(2)).orElseThrow().passed()).isFalse();
    }

    @Test
    void a_conflict_found_after_the_scoring_leaves_the_sheet_and_the_vote_out_and_the_places_are_given_anew() {
        candidates(1, 2, Stage.DETERMINED);
        form();
        scored(1, 83, "expert1", 100);
        scored(2, 85, "expert1", 85);
        evaluations.rank(CAMPAIGN);
        assertThat(evaluations.ranking(CAMPAIGN)).extracting(Standing::number).containsExactly(number(1), number(2));

        late.declare(CAMPAIGN, number(1), "expert1", "师徒关系", "secretariat1");
        late.declare(CAMPAIGN, number(1), "expert1", "师徒关系", "secretariat1");

        assertThat(evaluations.ranking(CAMPAIGN))
                .extracting(Standing::number, Standing::score)
                .containsExactly(tuple(number(2), new BigDecimal("85.00")), tuple(number(1), new BigDecimal("83.00")));
        assertThat(recusals.ofPanel(CAMPAIGN)).isEqualTo(Map.of(number(1), 1));
        assertThat(visible(1, "expert1")).isFalse();
        refused(
                "ballots",
                "第2项（2021-00001）：赞成、反对、弃权合计7票，应为6票（到会7人，1人对其回避）。",
                () -> vote("2021-00002 7 0 0\n2021-00001 5 2 0"));
        vote("2021-00002 7 0 0\n2021-00001 4 2 0");
        refused(null, "评审委员会已经表决，不能再登记回避。", () -> late.declare(CAMPAIGN, number(2), "expert2", "师徒关系", "secretariat1"));
    }

    @Test
    void a_late_conflict_is_registered_of_a_sheet_that_is_handed_in_and_leaves_enough_others() {
        candidates(1, 2, Stage.DETERMINED);
        refused(null, "评审委员会尚未组建，请在组建评审委员会时登记回避。", () -> late(1, "expert1"));
        form();
        refused("number", "候选人2021-00001目前不在专家评审环节。", () -> late(1, "expert1"));
        List<Long> ids = evaluations.assignments(number(1));
        refused("number", "本次活动中没有编号为2021-00009的候选人。", () -> late(9, "expert1"));
        refused("expert", "账号nobody不是候选人2021-00001的评审专家。", () -> late(1, "nobody"));
        refused("expert", "专家expert1还没有提交对候选人2021-00001的评分，须由本人在评分任务中申请回避。", () -> late(1, "expert1"));
        for (int i = 0; i < 7; i++) {
            score(ids.get(i), 80 + i, panel.get(i));
        }
        refused("reason", "请填写回避理由。", () -> late.declare(CAMPAIGN, number(1), "expert1", " ", "secretariat1"));
        late(1, "expert1");
        late(1, "expert7");
        refused(
                "expert",
                "候选人2021-00001回避后只剩4名专家评分，不得少于5名；评分已不能剔除，也不再指派替补：请将回避事由写入评审会议纪要，由该专家在表决时对该候选人弃权。",
                () -> late(1, "expert2"));
        evaluations.completeScoring(number(1));
        assertThat(evaluations.standing(number(1)).orElseThrow().score()).isEqualTo(new BigDecimal("83.00"));
    }

    private void late(int serial, String expert) {
        late.declare(CAMPAIGN, number(serial), expert, "师徒关系", "secretariat1");
    }

    /** All score alike but one. */
    private void scored(int serial, int points, String other, int others) {
        for (long id : evaluations.assignments(number(serial))) {
            String expert = evaluations.assignment(id).expertId();
            score(id, expert.equals(other) ? others : points, expert);
        }
        evaluations.completeScoring(number(serial));
    }

    @Test
    void two_withdraw_at_once_and_the_last_substitute_is_given_to_one() throws Exception {
        candidates(1, 1, Stage.DETERMINED);
        pool("expert8");
        form();
        List<Long> ids = evaluations.assignments(number(1));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<OptionalLong> substitutes = new ArrayList<>();
        try {
            List<Future<OptionalLong>> both = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                int expert = i;
                both.add(threads.submit(() -> {
                    together.await();
                    return recuseAndReplace(ids.get(expert), panel.get(expert));
                }));
            }
            for (Future<OptionalLong> one : both) {
                substitutes.add(one.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(substitutes.stream().filter(OptionalLong::isPresent)).hasSize(1);
        assertThat(experts(1)).hasSize(6).contains("expert8");
    }

    private OptionalLong recuseAndReplace(long id, String expert) {
        OptionalLong substitute = new TransactionTemplate(transactions).execute(status -> {
            recusals.recuse(id, "师徒关系", expert);
            return recusals.replace(id);
        });
        return substitute == null ? OptionalLong.empty() : substitute;
    }

    private void pool(String... more) {
        for (String id : more) {
            accounts.ensureUser(id, id, "Test-2021-pass!", Set.of(GroupNames.EXPERTS));
        }
    }

    private void declare(int serial, String expert) {
        recusals.declare(CAMPAIGN, number(serial), expert, "师徒关系", "secretariat1");
    }

    private void form() {
        evaluations.formPanel(CAMPAIGN, panel, "secretariat1");
    }

    private List<String> experts(int serial) {
        return evaluations.assignments(number(serial)).stream()
                .map(id -> evaluations.assignment(id).expertId())
                .toList();
    }

    private void score(long id, int points, String by) {
        BigDecimal each = BigDecimal.valueOf(points);
        evaluations.recordScore(id, Map.of("C4", each, "C5", each, "C6", each), null, by);
    }

    private void vote(String ballots) {
        evaluations.recordVote(CAMPAIGN, 7, BallotText.parse(ballots), "纪要1号", "secretariat1");
    }

    private boolean visible(int serial, String expert) {
        CurrentUser user = new CurrentUser(expert, "专家", Set.of(Role.EXPERT), null, null, null);
        return queries.findVisible(number(serial), user).isPresent();
    }
}
