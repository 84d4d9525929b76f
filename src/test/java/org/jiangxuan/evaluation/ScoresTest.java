package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jiangxuan.campaign.CampaignDefinition.Criterion;
import org.jiangxuan.campaign.CampaignDefinition.Rubric;
import org.jiangxuan.campaign.Dalian2021;
import org.junit.jupiter.api.Test;

/** The weighted mean of the experts' points (AMB-10). */
class ScoresTest {

    private final Rubric rubric = Dalian2021.definition().rubric();

    @Test
    void one_expert_s_points_are_weighted_by_the_rubric() {
        Scores scores = Scores.of(rubric, List.of(sheet("90", "80", "70")));
        // 90 × 40 % + 80 × 25 % + 70 × 35 %
        assertThat(scores).isEqualTo(new Scores(points("80.50"), points("70.00"), points("90.00")));
    }

    @Test
    void several_experts_count_alike() {
        Scores scores = Scores.of(rubric, List.of(sheet("90", "80", "70"), sheet("100", "100", "100")));
        assertThat(scores.total()).isEqualByComparingTo("90.25");
        assertThat(scores.firstTie()).isEqualByComparingTo("85");
        assertThat(scores.secondTie()).isEqualByComparingTo("95");
    }

    @Test
    void half_a_hundredth_is_rounded_up() {
        // (90.1 × 40 + 0 × 25 + 0 × 35) / 100 = 36.04; with 0.1 of C5: 36.065
        assertThat(Scores.of(rubric, List.of(sheet("90.1", "0.1", "0"))).total())
                .isEqualByComparingTo("36.07");
    }

    @Test
    void a_third_is_rounded_only_at_the_end() {
        Scores scores = Scores.of(rubric, List.of(sheet("100", "0", "0"), sheet("0", "0", "0"), sheet("0", "0", "0")));
        assertThat(scores.total()).isEqualByComparingTo("13.33");
        assertThat(scores.secondTie()).isEqualByComparingTo("33.33");
    }

    @Test
    void a_rubric_without_the_deciding_criteria_has_no_tie_values() {
        Rubric other = new Rubric("notice", List.of(new Criterion("P1", "专业", 100, 100)));
        assertThat(Scores.of(other, List.of(Map.of("P1", points("88.8")))))
                .isEqualTo(new Scores(points("88.80"), points("0.00"), points("0.00")));
    }

    @Test
    void nothing_is_summed_up_from_no_sheet_or_half_a_sheet() {
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(rubric, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Scores.of(rubric, List.of(Map.of("C4", points("90")))));
    }

    private static Map<String, BigDecimal> sheet(String c4, String c5, String c6) {
        return Map.of("C4", points(c4), "C5", points(c5), "C6", points(c6));
    }

    private static BigDecimal points(String number) {
        return new BigDecimal(number);
    }
}
