package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
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
        refused("membersPresent", "到会人数不足：评审组共7人，到会4人，须达到2/3方可表决。", () -> VoteRule.quorum(7, 4, TWO_THIRDS));
        refused("membersPresent", "评审组共7人，到会人数不能超过这个数。", () -> VoteRule.quorum(7, 8, TWO_THIRDS));
    }

    @Test
    void ballots_on_the_best_are_taken() {
        assertThatCode(() -> VoteRule.ballots(lines("2021-00003", "2021-00001"), 7, RANKED))
                .doesNotThrowAnyException();
        assertThatCode(() -> VoteRule.ballots(lines("2021-00001", "2021-00002", "2021-00003"), 7, RANKED))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_is_left_out_between_two_who_are_voted_on() {
        refused(
                "ballots",
                "第2名2021-00001未列入表决，而名次在其后的已列入。",
                () -> VoteRule.ballots(lines("2021-00003", "2021-00002"), 7, RANKED));
    }

    @Test
    void every_ballot_adds_up_to_the_members_present() {
        refused(
                "ballots",
                "第1项（2021-00003）：赞成、反对、弃权合计6票，应等于到会人数7；第2项：候选人2021-00009不在评分排名中；第3项：候选人2021-00003重复。",
                () -> VoteRule.ballots(
                        List.of(
                                new BallotLine("2021-00003", 5, 1, 0),
                                new BallotLine("2021-00009", 7, 0, 0),
                                new BallotLine("2021-00003", 7, 0, 0)),
                        7,
                        RANKED));
    }

    @Test
    void a_vote_on_nobody_is_no_vote() {
        refused("ballots", "请逐行填写表决结果：编号 赞成 反对 弃权。", () -> VoteRule.ballots(List.of(), 7, RANKED));
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
