package org.jiangxuan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When the city may determine a candidate (N43, AMB-11). */
class DeterminationRuleTest {

    private static final Instant AT = Instant.parse("2021-07-12T02:00:00Z");

    @Test
    void a_clean_candidate_is_determined_without_a_reason() {
        assertThatCode(() -> DeterminationRule.check(true, review(true, true), List.of(clean()), List.of(), null))
                .doesNotThrowAnyException();
    }

    @Test
    void an_adverse_opinion_needs_a_written_reason_and_decides_nothing_itself() {
        List<AuthorityOpinion> opinions = List.of(clean(), adverse());
        refused(true, review(true, true), opinions, List.of(), null, "reason", "有部门提出不利意见，仍确定为推荐人选的，请写明理由。");
        assertThatCode(() -> DeterminationRule.check(true, review(true, true), opinions, List.of(), "经核查，情况已消除。"))
                .doesNotThrowAnyException();
    }

    @Test
    void silence_is_never_consent() {
        refused(
                true,
                review(true, true),
                List.of(clean()),
                List.of("公安局", "税务局"),
                "理由",
                null,
                "以下部门尚未反馈意见：公安局、税务局。未反馈不等于同意，请催办后再确定。");
    }

    @Test
    void a_failed_qualification_review_bars() {
        String sentence = "资格审核认定不符合评选条件或存在不得推荐的情形，不能确定为推荐人选。";
        refused(true, review(false, true), List.of(clean()), List.of(), "理由", "decision", sentence);
        refused(true, review(true, false), List.of(clean()), List.of(), "理由", "decision", sentence);
    }

    @Test
    void what_one_reviewer_alone_finds_unsuitable_decides_nothing_yet() {
        QualificationReview review = unsuitable();
        String awaits = "“不适合推荐的其他情形”尚待另一位审核人员复核，不能确定推荐人选。";
        refused(true, review, List.of(clean()), List.of(), "理由", null, awaits);
        refused(false, review, List.of(clean()), List.of(), "理由", null, awaits);
    }

    @Test
    void what_a_second_reviewer_confirms_bars_and_what_they_clear_does_not() {
        QualificationReview confirmed = unsuitable();
        confirmed.second(true, "经核实，情况属实。", "cityreview2", AT);
        refused(true, confirmed, List.of(clean()), List.of(), "理由", "decision", "资格审核认定不符合评选条件或存在不得推荐的情形，不能确定为推荐人选。");
        QualificationReview cleared = unsuitable();
        cleared.second(false, "经核实，与本人无关。", "cityreview2", AT);
        assertThatCode(() -> DeterminationRule.check(true, cleared, List.of(clean()), List.of(), null))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rejection_needs_a_reason() {
        refused(false, review(true, true), List.of(clean()), List.of(), null, "reason", "不确定为推荐人选的，请写明理由。");
    }

    @Test
    void nothing_is_determined_before_both_reviews_are_there() {
        refused(true, null, List.of(clean()), List.of(), null, null, "资格审核意见尚未登记，不能确定推荐人选。");
        refused(true, review(true, true), List.of(), List.of(), null, null, "尚未征求执纪执法部门意见，不能确定推荐人选。");
    }

    private static void refused(
            boolean determined,
            @Nullable QualificationReview review,
            List<AuthorityOpinion> opinions,
            List<String> silent,
            @Nullable String reason,
            @Nullable String field,
            String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> DeterminationRule.check(determined, review, opinions, silent, reason))
                .satisfies(violation -> {
                    assertThat(violation.field().orElse(null)).isEqualTo(field);
                    assertThat(violation.sentence()).isEqualTo(sentence);
                });
    }

    private static QualificationReview review(boolean merits, boolean noExclusion) {
        return new QualificationReview(
                "2021-00001", merits, noExclusion ? Exclusions.NONE : Exclusions.FOUND, null, "cityreview1", AT);
    }

    private static QualificationReview unsuitable() {
        return new QualificationReview("2021-00001", true, Exclusions.UNSUITABLE, "近期有负面反映。", "cityreview1", AT);
    }

    private static AuthorityOpinion clean() {
        AuthorityOpinion opinion = new AuthorityOpinion("2021-00001", "dalian-2021", "GA", AT);
        opinion.answer(false, null, "authorityGA1", AT);
        return opinion;
    }

    private static AuthorityOpinion adverse() {
        AuthorityOpinion opinion = new AuthorityOpinion("2021-00001", "dalian-2021", "YJ", AT);
        opinion.answer(true, "2019年事故负有责任", "authorityYJ1", AT);
        return opinion;
    }
}
