package org.jiangxuan.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jiangxuan.campaign.CampaignDefinition.Criterion;
import org.jiangxuan.campaign.CampaignDefinition.Rubric;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;

/** What one expert may put on a score sheet: every criterion of the rubric, 0 to its maximum, one decimal (AMB-10). */
final class ScoreSheet {

    private ScoreSheet() {}

    /**
     * @param points by criterion code
     * @return the same with one decimal each
     * @throws RuleViolation at the field named as the code in lower case, such as {@code c4}
     */
    static Map<String, BigDecimal> check(Rubric rubric, Map<String, BigDecimal> points) {
        Map<String, BigDecimal> checked = new HashMap<>();
        for (Criterion criterion : rubric.criteria()) {
            String field = criterion.code().toLowerCase(Locale.ROOT);
            BigDecimal given = points.get(criterion.code());
            if (given == null) {
                throw new RuleViolation(field, "请填写" + label(criterion) + "的评分。");
            }
            Require.that(
                    given.signum() >= 0 && given.compareTo(BigDecimal.valueOf(criterion.max())) <= 0,
                    field,
                    label(criterion) + "的评分应在0到" + criterion.max() + "分之间。");
            Require.that(given.stripTrailingZeros().scale() <= 1, field, label(criterion) + "的评分最多保留一位小数。");
            checked.put(criterion.code(), given.setScale(1));
        }
        for (String code : points.keySet()) {
            Require.that(checked.containsKey(code), "评分项目" + code + "不在本次评审标准中。");
        }
        return checked;
    }

    private static String label(Criterion criterion) {
        return criterion.code() + "“" + criterion.title() + "”";
    }
}
