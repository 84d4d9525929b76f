package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.EnterpriseCategory;
import org.jiangxuan.registry.TestUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateTest {

    private final Candidate candidate = candidate();

    @Test
    void goesThroughEveryStageToTheNaming() {
        for (Stage next : Stage.values()) {
            if (next != Stage.SUBMITTED && next != Stage.ENDED) {
                candidate.advance(next);
            }
        }
        candidate.end(Outcome.HONOURED);

        assertThat(candidate.stage()).isEqualTo(Stage.ENDED);
        assertThat(candidate.reached()).isEqualTo(Stage.NAMED);
        assertThat(candidate.outcome()).contains(Outcome.HONOURED);
    }

    @Test
    void cannotSkipAStage() {
        assertThatThrownBy(() -> candidate.advance(Stage.UNION_AGREED))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("候选人 2021-00001 当前为“已申报”，不能转为“同级工会同意”");
        assertThat(candidate.stage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void cannotEndInAWayThatItsStageDoesNotKnow() {
        assertThatThrownBy(() -> candidate.end(Outcome.HONOURED))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("候选人 2021-00001 当前为“已申报”，不能以“授予称号”办结");
    }

    @Test
    void cannotEndTwiceNorGoOnAfterwards() {
        candidate.end(Outcome.NOT_ELIGIBLE);

        assertThatThrownBy(() -> candidate.end(Outcome.WITHDRAWN)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> candidate.advance(Stage.ELIGIBLE)).isInstanceOf(RuleViolation.class);
        assertThat(candidate.outcome()).contains(Outcome.NOT_ELIGIBLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLICISED_INTERNALLY", "DETERMINED", "NOTICE_PASSED", "NAMED"})
    void isHeldByAnOpenObjectionUntilTheLastOneIsConcluded(Stage next) {
        for (Stage before : Stage.values()) {
            if (before != Stage.SUBMITTED && before.compareTo(next) < 0) {
                candidate.advance(before);
            }
        }
        candidate.freeze();
        candidate.freeze();

        assertThatThrownBy(() -> candidate.advance(next))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("候选人 2021-00001 的异议或举报尚未办结，不能转为“" + next.title() + "”，请待其办结后再办理。");
        candidate.thaw();
        assertThat(candidate.isFrozen()).isTrue();
        assertThatThrownBy(() -> candidate.advance(next)).isInstanceOf(RuleViolation.class);
        candidate.thaw();
        candidate.advance(next);

        assertThat(candidate.stage()).isEqualTo(next);
        assertThat(candidate.isFrozen()).isFalse();
    }

    @Test
    void goesOnWithEverythingElseAndEndsWhileFrozen() {
        candidate.freeze();
        candidate.advance(Stage.ELIGIBLE);
        candidate.advance(Stage.ENTERPRISE_AGREED);
        candidate.advance(Stage.UNION_AGREED);

        candidate.end(Outcome.OBJECTION_UPHELD);

        assertThat(candidate.outcome()).contains(Outcome.OBJECTION_UPHELD);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE_PASSED", "NAMED"})
    void isHeldByAnOpenReportFromTheEndOfTheNoticeOn(Stage next) {
        for (Stage before : Stage.values()) {
            if (before != Stage.SUBMITTED && before.compareTo(next) < 0) {
                candidate.advance(before);
            }
        }
        candidate.hold();

        assertThatThrownBy(() -> candidate.advance(next))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("候选人 2021-00001 的异议或举报尚未办结，不能转为“" + next.title() + "”，请待其办结后再办理。");
        candidate.release();
        candidate.advance(next);

        assertThat(candidate.stage()).isEqualTo(next);
        assertThat(candidate.isFrozen()).isFalse();
    }

    @Test
    void goesThroughRecommendationReviewAndEvaluationWhileAReportIsOpen() {
        candidate.hold();

        for (Stage next : EnumSet.range(Stage.ELIGIBLE, Stage.PROPOSED)) {
            candidate.advance(next);
        }

        assertThat(candidate.isFrozen()).isTrue();
        assertThat(candidate.isObjected()).isFalse();
    }

    @Test
    void cannotBeReleasedMoreOftenThanItWasHeld() {
        candidate.freeze();

        assertThatThrownBy(candidate::release).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeThawedMoreOftenThanItWasFrozen() {
        assertThatThrownBy(candidate::thaw).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void canBeRevokedAfterTheHonour() {
        for (Stage next : Stage.values()) {
            if (next != Stage.SUBMITTED && next != Stage.ENDED) {
                candidate.advance(next);
            }
        }
        candidate.end(Outcome.HONOURED);

        candidate.end(Outcome.REVOKED);

        assertThat(candidate.outcome()).contains(Outcome.REVOKED);
    }

    @Test
    void cannotBeRevokedWithoutTheHonour() {
        candidate.end(Outcome.NOT_ELIGIBLE);

        assertThatThrownBy(() -> candidate.end(Outcome.REVOKED)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void takesTheEnterprisesCategoryWhenNoneIsTicked() {
        Application all = Applications.of(1);
        Job unticked = new Job("J", null, "车工", null, null);
        Application application = new Application(
                all.campaignId(),
                all.unitCode(),
                null,
                null,
                all.identityNumber(),
                all.person(),
                unticked,
                all.contact(),
                all.qualification(),
                all.experiences(),
                all.narratives());

        Candidate made = new Candidate("2021-00002", application, TestUnits.unit(), "x", "y", Instant.EPOCH);

        assertThat(made.job().category()).isEqualTo(EnterpriseCategory.PROVINCIAL);
    }

    @Test
    void isNamedByItsNumberOnlyInLogs() {
        assertThat(candidate).hasToString("Candidate[2021-00001]");
        assertThat(Applications.of(1).toString()).doesNotContain("测试").doesNotContain(Applications.identity(1));
    }

    private static Candidate candidate() {
        return new Candidate(
                "2021-00001", Applications.of(1), TestUnits.unit(), Applications.identity(1), "index", Instant.EPOCH);
    }
}
