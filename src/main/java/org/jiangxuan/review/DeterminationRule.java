package org.jiangxuan.review;

import java.util.List;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** When the city may determine a candidate, and when it owes a written reason (N43, AMB-11). */
final class DeterminationRule {

    private DeterminationRule() {}

    /**
     * Refuses a determination for which something is missing.
     *
     * @param qualification the qualification review, null while it is out
     * @param opinions one per authority asked
     * @param silent the names of the authorities that have not answered
     * @param reason the written reason, null when none was given
     */
    static void check(
            boolean determined,
            @Nullable QualificationReview qualification,
            List<AuthorityOpinion> opinions,
            List<String> silent,
            @Nullable String reason) {
        if (qualification == null) {
            throw new RuleViolation("资格审核意见尚未登记，不能确定推荐人选。");
        }
        Require.that(!qualification.awaitsSecond(), "“不适合推荐的其他情形”尚待另一位审核人员复核，不能确定推荐人选。");
        Require.that(!opinions.isEmpty(), "尚未征求执纪执法部门意见，不能确定推荐人选。");
        Require.that(silent.isEmpty(), "以下部门尚未反馈意见：" + String.join("、", silent) + "。未反馈不等于同意，请催办后再确定。");
        if (!determined) {
            Require.that(reason != null, "reason", "不确定为推荐人选的，请写明理由。");
            return;
        }
        Require.that(qualification.passed(), "decision", "资格审核认定不符合评选条件或存在不得推荐的情形，不能确定为推荐人选。");
        boolean adverse = opinions.stream().anyMatch(AuthorityOpinion::isAdverse);
        Require.that(!adverse || reason != null, "reason", "有部门提出不利意见，仍确定为推荐人选的，请写明理由。");
    }
}
