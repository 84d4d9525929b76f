package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.CandidateFilter;
import org.jiangxuan.nomination.CandidateQueries;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.Role;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Panel, scores, ranking, vote, list (N44, AMB-10). */
class EvaluationsIT extends DomainTest {

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private CandidateQueries queries;

    private List<String> experts = List.of();

    @BeforeEach
    void evaluationBegins() {
        now("2021-07-19T09:00");
        phase(CampaignPhase.DETERMINED);
        experts = experts();
    }

    @Test
    void a_panel_is_formed_of_at_least_seven_different_experts_and_once() {
        refused("experts", "评审委员会不得少于7人，目前只有6人。", () -> form(experts.subList(0, 6)));
        refused("experts", "评审专家名单中有重复的账号。", () -> form(plus(experts, "expert1")));
        refused("experts", "以下账号不在专家库中：nobody。", () -> form(plus(experts, "nobody")));
        form(experts);
        form(experts);
        refused("experts", "评审委员会已经组建，不能重复组建或更改。", () -> form(experts.subList(0, 6)));
        assertThat(evaluations.panel(CAMPAIGN).orElseThrow().experts()).containsExactlyInAnyOrderElementsOf(experts);
    }

    @Test
    void no_panel_before_the_candidates_are_determined() {
        phase(CampaignPhase.REVIEW);
        refused(null, "推荐人选尚未全部确定，不能组建评审委员会。", () -> form(experts));
    }

    @Test
    void every_expert_is_assigned_to_every_determined_candidate_in_one_statement() {
        candidates(1, 5_000, Stage.DETERMINED);
        candidates(5_001, 5_002, Stage.UNDER_REVIEW);
        form(experts);
        assertThat(jdbc.queryForObject("select count(*) from scoring_assignment", Long.class))
                .isEqualTo(35_000);
        List<Long> ids = evaluations.assignments(number(1));
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        assertThat(evaluations.assignments(number(1))).isEqualTo(ids);
        assertThat(stage(1)).isEqualTo(Stage.UNDER_EVALUATION);
        assertThat(ids).extracting(id -> evaluations.assignment(id).expertId()).isEqualTo(experts);
    }

    @Test
    void who_is_determined_late_is_assigned_when_evaluated() {
        form(experts);
        candidates(1, 1, Stage.DETERMINED);
        assertThat(evaluations.assignments(number(1))).hasSize(7);
    }

    @Test
    void an_expert_sees_whom_the_expert_scores_and_no_other() {
        candidates(1, 2, Stage.DETERMINED);
        form(experts);
        candidates(3, 3, Stage.DETERMINED);
        CurrentUser expert = new CurrentUser("expert1", "专家", Set.of(Role.EXPERT), null, null, null);
        CurrentUser stranger = new CurrentUser("expert9", "专家", Set.of(Role.EXPERT), null, null, null);
        assertThat(queries.count(CandidateFilter.of(CAMPAIGN), expert)).isEqualTo(2);
        assertThat(queries.findVisible(number(1), expert)).isPresent();
        assertThat(queries.findVisible(number(3), expert)).isEmpty();
        assertThat(queries.count(CandidateFilter.of(CAMPAIGN), stranger)).isZero();
    }

    @Test
    void a_score_is_given_by_the_assigned_expert_and_once() {
        candidates(1, 1, Stage.DETERMINED);
        form(experts);
        long id = evaluations.assignments(number(1)).get(0);
        refused(null, "只有被指派的专家本人可以评分。", () -> score(id, 90, 80, 70, "expert2"));
        refused("c6", "C6“技术攻关、突出贡献”的评分应在0到100分之间。", () -> score(id, 90, 80, 101, "expert1"));
        score(id, 90, 80, 70, "expert1");
        refused(null, "您对该候选人的评分已经提交，不能重复提交。", () -> score(id, 90, 80, 70, "expert1"));
        refused(null, "候选人2021-00001还有6名专家未评分，不能汇总评分。", () -> evaluations.completeScoring(number(1)));
    }

    @Test
    void scores_make_the_ranking_the_vote_and_the_list() {
        candidates(1, 25, Stage.DETERMINED);
        candidates(26, 26, Stage.DETERMINED);
        form(experts);
        candidates.end(number(26), Outcome.NOT_PROPOSED);
        assertThat(evaluations.unscored(CAMPAIGN)).isEqualTo(25);
        // the higher the number, the better; 24 and 25 alike, so that the smaller number stands first
        for (int serial = 1; serial <= 24; serial++) {
            scoreAll(serial, 60 + serial);
        }
        refused(null, "还有1名候选人未完成评分，不能排名。", () -> evaluations.rank(CAMPAIGN));
        refused(null, "候选人尚未排名，不能登记表决结果。", () -> vote(7, List.of(), "1号"));
        scoreAll(25, 84);
        assertThat(evaluations.unscored(CAMPAIGN)).isZero();
        evaluations.rank(CAMPAIGN);
        evaluations.rank(CAMPAIGN);
        assertThat(evaluations.ranking(CAMPAIGN))
                .extracting(Standing::number)
                .startsWith(number(24), number(25), number(23))
                .endsWith(number(1));
        assertThat(evaluations.standing(number(24)).orElseThrow())
                .isEqualTo(new Standing(number(24), new BigDecimal("84.00"), 1, false, false, false));

        refused("membersPresent", "到会人数不足：评审委员会共7人，到会4人，须达到2/3方可表决。", () -> vote(4, ballots(4), "1号"));
        refused("minutesNumber", "请填写会议纪要编号。", () -> vote(7, ballots(7), " "));
        vote(6, ballots(6), "评审纪要〔2021〕1号");
        refused(null, "评审委员会表决结果已经登记，不能重复登记。", () -> vote(6, ballots(6), "1号"));

        refused("listSize", "拟入选人数应在18至22人之间（名额20名，上下浮动2名）。", () -> decide(17));
        List<String> proposed = decide(20);
        assertThat(proposed)
                .hasSize(20)
                .startsWith(number(24), number(25), number(23))
                .endsWith(number(6));
        assertThat(decide(20)).isEqualTo(proposed);
        refused(null, "拟入选名单已经确定，不能重复确定或更改。", () -> decide(21));
        assertThat(stage(6)).isEqualTo(Stage.PROPOSED);
        assertThat(stage(5)).isEqualTo(Stage.SCORED);
        assertThat(evaluations.standing(number(6)).orElseThrow().proposed()).isTrue();
        assertThat(evaluations.standing(number(5)).orElseThrow().proposed()).isFalse();
        assertThat(evaluations.ranking(CAMPAIGN).stream()
                        .filter(Standing::reserve)
                        .map(Standing::number))
                .containsExactly(number(5), number(4));
    }

    @Test
    void no_list_without_a_vote() {
        form(experts);
        refused(null, "评审委员会尚未表决，不能确定拟入选名单。", () -> decide(20));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> evaluations.rank("dalian-2022"))
                .withMessage("评审委员会尚未组建。");
    }

    private void form(List<String> members) {
        evaluations.formPanel(CAMPAIGN, members, "secretariat1");
    }

    private void scoreAll(int serial, int points) {
        for (long id : evaluations.assignments(number(serial))) {
            score(id, points, points, points, evaluations.assignment(id).expertId());
        }
        evaluations.completeScoring(number(serial));
        evaluations.completeScoring(number(serial));
        assertThat(stage(serial)).isEqualTo(Stage.SCORED);
    }

    private void score(long id, int c4, int c5, int c6, String by) {
        evaluations.recordScore(
                id,
                Map.of("C4", BigDecimal.valueOf(c4), "C5", BigDecimal.valueOf(c5), "C6", BigDecimal.valueOf(c6)),
                "技艺精湛",
                by);
    }

    /** Four of six, or five of seven, for everybody but the last three. */
    private List<BallotLine> ballots(int present) {
        List<Standing> ranking = evaluations.ranking(CAMPAIGN);
        int needed = (present * 2 + 2) / 3;
        return IntStream.range(0, ranking.size())
                .mapToObj(i -> {
                    int ayes = i < 22 ? needed : needed - 1;
                    return new BallotLine(ranking.get(i).number(), ayes, present - ayes, 0);
                })
                .toList();
    }

    private void vote(int present, List<BallotLine> lines, String minutes) {
        evaluations.recordVote(CAMPAIGN, present, lines, minutes, "secretariat1");
    }

    private List<String> decide(int size) {
        return evaluations.decideList(CAMPAIGN, size, "secretariat1");
    }

    private static List<String> plus(List<String> list, String more) {
        List<String> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
