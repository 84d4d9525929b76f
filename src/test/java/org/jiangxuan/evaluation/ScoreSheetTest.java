package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jiangxuan.campaign.CampaignDefinition.Rubric;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expert may put on a score sheet (AMB-10). */
class ScoreSheetTest {

    private final Rubric rubric = Dalian2021.definition().rubric();

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "99.9", "87.50", "1E+2"})
    void points_from_nought_to_a_hundred_with_one_decimal_are_taken(String points) {
        Map<String, BigDecimal> sheet = ScoreSheet.check(rubric, withC5(points));
        assertThat(sheet).containsOnlyKeys("C4", "C5", "C6");
        assertThat(sheet.get("C5")).isEqualByComparingTo(points).hasScaleOf(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1,C5“攻坚克难、传技带徒”的评分应在0到100分之间。",
        "100.1,C5“攻坚克难、传技带徒”的评分应在0到100分之间。",
        "88.25,C5“攻坚克难、传技带徒”的评分最多保留一位小数。",
        ",请填写C5“攻坚克难、传技带徒”的评分。"
    })
    void other_points_are_refused_at_their_field(String points, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ScoreSheet.check(rubric, withC5(points)))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains("c5");
                    assertThat(violation.sentence()).isEqualTo(sentence);
                });
    }

    @Test
    void a_criterion_that_is_not_in_the_rubric_is_refused() {
        Map<String, BigDecimal> points = withC5("80");
        points.put("C1", BigDecimal.TEN);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ScoreSheet.check(rubric, points))
                .withMessage("评分项目C1不在本次评审标准中。");
    }

    private static Map<String, BigDecimal> withC5(@Nullable String points) {
        Map<String, BigDecimal> sheet = new HashMap<>();
        sheet.put("C4", new BigDecimal("90"));
        sheet.put("C6", new BigDecimal("70.5"));
        if (points != null) {
            sheet.put("C5", new BigDecimal(points));
        }
        return sheet;
    }
}
