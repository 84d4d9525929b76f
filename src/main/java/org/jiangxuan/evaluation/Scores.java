package org.jiangxuan.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;
import org.jiangxuan.campaign.CampaignDefinition.Criterion;
import org.jiangxuan.campaign.CampaignDefinition.Rubric;

/**
 * A candidate's result: the mean over all experts of the points weighted by the campaign's rubric, and the means that
 * decide between equals. Two decimals, half up; what is shown is what is compared (AMB-10, our default).
 *
 * @param total weighted mean
 * @param firstTie mean of C6, the contribution (N17)
 * @param secondTie mean of C4, the skill (N15)
 */
record Scores(BigDecimal total, BigDecimal firstTie, BigDecimal secondTie) {

    static final String FIRST_TIE = "C6";
    static final String SECOND_TIE = "C4";

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * @param sheets one per expert: points by criterion code
     * @throws IllegalArgumentException when there is no sheet, or one lacks a criterion
     */
    static Scores of(Rubric rubric, Collection<Map<String, BigDecimal>> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("No score sheets");
        }
        BigDecimal experts = BigDecimal.valueOf(sheets.size());
        BigDecimal weighted = BigDecimal.ZERO;
        for (Criterion criterion : rubric.criteria()) {
            weighted = weighted.add(sum(criterion.code(), sheets).multiply(BigDecimal.valueOf(criterion.weight())));
        }
        return new Scores(
                weighted.divide(experts.multiply(HUNDRED), 2, RoundingMode.HALF_UP),
                tie(rubric, FIRST_TIE, sheets, experts),
                tie(rubric, SECOND_TIE, sheets, experts));
    }

    private static BigDecimal tie(
            Rubric rubric, String code, Collection<Map<String, BigDecimal>> sheets, BigDecimal experts) {
        boolean scored = rubric.criteria().stream()
                .anyMatch(criterion -> criterion.code().equals(code));
        return scored ? sum(code, sheets).divide(experts, 2, RoundingMode.HALF_UP) : BigDecimal.ZERO.setScale(2);
    }

    private static BigDecimal sum(String code, Collection<Map<String, BigDecimal>> sheets) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map<String, BigDecimal> sheet : sheets) {
            BigDecimal points = sheet.get(code);
            if (points == null) {
                throw new IllegalArgumentException("A score sheet lacks " + code);
            }
            sum = sum.add(points);
        }
        return sum;
    }
}
