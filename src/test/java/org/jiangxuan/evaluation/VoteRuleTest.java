package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jiangxuan.campaign.CampaignDefinition.Fraction;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quorum, majority and the ballots (AMB-10). */
class VoteRuleTest {

    private static final Fraction TWO_THIRDS = new Fraction(2, 3);
    private static final List<String> RANKED = List.of("2021-00003", "2021-00001", "2021-00002");

    @ParameterizedTest
    @CsvSource({"5,7,true", "4,7,false", "4,6,true", "3,6,false", "6,9,true", "5,9,false", "0,7,false", "1,1,true"})
    void two_thirds_are_compared_exactly(int part, int whole, boolean reached) {
        assertThat(VoteRule.reaches(TWO_THIRDS, part, whole)).isEqualTo(reached);
    }

    @Test
    void a_meeting_needs_two_thirds_of_the_panel() {
        assertThatCode(() -> VoteRule.quorum(7, 5, TWO_THIRDS)).doesNotThrowAnyException();
        refused("membersPresent", "到会人数不足：评审委员会共7人，到会4人，须达到2/3方可表决。", () -> VoteRule.quorum(7, 4, TWO_THIRDS));
        refused("membersPresent", "评审委员会共7人，到会人数不能超过这个数。", () -> VoteRule.quorum(7, 8, TWO_THIRDS));
    }

    @Test
    void ballots_on_the_best_are_taken() {
        assertThatCode(() -> ballots(lines("2021-00003", "2021-00001"))).doesNotThrowAnyException();
        assertThatCode(() -> ballots(lines("2021-00001", "2021-00002", "2021-00003")))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_is_left_out_between_two_who_are_voted_on() {
        refused("ballots", "第2名2021-00001未列入表决，而名次在其后的已列入。", () -> ballots(lines("2021-00003", "2021-00002")));
    }

    @Test
    void every_ballot_adds_up_to_the_members_present() {
        refused(
                "ballots",
                "第1项（2021-00003）：赞成、反对、弃权合计6票，应等于到会人数7；第2项：候选人2021-00009不在评分排名中；第3项：候选人2021-00003重复。",
                () -> ballots(List.of(
                        new BallotLine("2021-00003", 5, 1, 0),
                        new BallotLine("2021-00009", 7, 0, 0),
                        new BallotLine("2021-00003", 7, 0, 0))));
    }

    @Test
    void a_vote_on_nobody_is_no_vote() {
        refused("ballots", "请逐行填写表决结果：编号 赞成 反对 弃权。", () -> ballots(List.of()));
    }

    @Test
    void who_is_recused_does_not_vote_on_the_candidate() {
        Map<String, Integer> two = Map.of("2021-00003", 2);
        assertThatCode(() -> ballots(line(5, 0, 0), 7, two)).doesNotThrowAnyException();
        refused("ballots", "第1项（2021-00003）：赞成、反对、弃权合计6票，应为5票（到会7人，2人对其回避）。", () -> ballots(line(6, 0, 0), 7, two));
        refused("ballots", "第1项（2021-00003）：赞成、反对、弃权合计4票，应为5票（到会7人，2人对其回避）。", () -> ballots(line(4, 0, 0), 7, two));
    }

    @Test
    void a_recused_member_may_be_among_the_absent() {
        Map<String, Integer> one = Map.of("2021-00003", 1);
        assertThatCode(() -> ballots(line(5, 0, 0), 6, one)).doesNotThrowAnyException();
        assertThatCode(() -> ballots(line(6, 0, 0), 6, one)).doesNotThrowAnyException();
        refused("ballots", "第1项（2021-00003）：赞成、反对、弃权合计4票，应在5至6票（到会6人，1人对其回避）。", () -> ballots(line(4, 0, 0), 6, one));
        assertThatCode(() -> ballots(line(5, 0, 0), 5, Map.of("2021-00003", 2))).doesNotThrowAnyException();
    }

    @Test
    void too_few_who_may_vote_on_the_candidate_voted() {
        refused(
                "ballots",
                "第1项（2021-00003）：回避后参加表决的只有3人，须达到应参加5人的2/3。",
                () -> ballots(line(3, 0, 0), 5, Map.of("2021-00003", 2)));
        refused(
                "ballots",
                "第1项（2021-00003）：回避后参加表决的只有0人，须达到应参加0人的2/3。",
                () -> ballots(line(0, 0, 0), 7, Map.of("2021-00003", 7)));
    }

    /** Five of seven carry; with two recused four of five do and three do not. */
    @ParameterizedTest
    @CsvSource({"5,2,true", "4,3,false", "4,1,true", "3,2,false", "4,2,true", "2,1,true"})
    void the_share_in_favour_is_of_those_who_voted(int ayes, int noes, boolean carried) {
        BallotLine line = new BallotLine("2021-00003", ayes, noes, 0);
        assertThat(VoteRule.reaches(TWO_THIRDS, line.ayes(), line.cast())).isEqualTo(carried);
    }

    private static void ballots(List<BallotLine> lines) {
        VoteRule.ballots(lines, new Attendance(7, 7, Map.of()), TWO_THIRDS, RANKED);
    }

    private static void ballots(BallotLine line, int present, Map<String, Integer> recused) {
        VoteRule.ballots(List.of(line), new Attendance(7, present, recused), TWO_THIRDS, RANKED);
    }

    private static BallotLine line(int ayes, int noes, int abstentions) {
        return new BallotLine("2021-00003", ayes, noes, abstentions);
    }

    private static List<BallotLine> lines(String... numbers) {
        return List.of(numbers).stream()
                .map(number -> new BallotLine(number, 6, 1, 0))
                .toList();
    }

    private static void refused(String field, String sentence, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(call).satisfies(violation -> {
            assertThat(violation.field()).contains(field);
            assertThat(violation.sentence()).isEqualTo(sentence);
        });
    }
}
