package org.jiangxuan.rehearsal.invariant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/** Every task was completed by an account of the group in charge: of the candidate's own unit or region where it is theirs. */
final class TasksAreDoneByThoseInCharge implements Invariant {

    private static final Map<String, String> GROUPS = groups();

    @Override
    public String id() {
        return "INV-12";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Map<String, Set<String>> memberships =
                evidence.rows("select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP").stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("USER_ID_"),
                                Collectors.mapping(row -> row.text("GROUP_ID_"), Collectors.toSet())));
        return evidence.rows("""
                        select distinct t.TASK_DEF_KEY_, t.ASSIGNEE_, coalesce(c.unit_code, r.unit_code) as UNIT_CODE,
                               c.region_code
                        from ACT_HI_TASKINST t
                        join ACT_HI_PROCINST i on i.ID_ = t.PROC_INST_ID_
                        left join ACT_HI_VARINST v on v.PROC_INST_ID_ = i.ID_ and v.NAME_ = 'candidateNumber'
                        left join candidate c on c.number = v.TEXT_
                        left join unit_recommendation r on r.round_key = i.BUSINESS_KEY_
                        where t.DELETE_REASON_ = 'completed'
                        """).stream()
                .filter(task -> !isInCharge(
                        task, memberships.getOrDefault(task.maybe("ASSIGNEE_").orElse(""), Set.of())))
                .map(task -> task.maybe("ASSIGNEE_").orElse("无人") + " 办理了 " + task.text("TASK_DEF_KEY_"))
                .distinct()
                .toList();
    }

    private static boolean isInCharge(Row task, Set<String> groups) {
        String rule = GROUPS.get(task.text("TASK_DEF_KEY_"));
        if (rule == null) {
            return false;
        }
        String pattern = rule.replace("UNIT", "unit" + task.maybe("UNIT_CODE").orElse("-"))
                .replace("REGION", "region" + task.maybe("region_code").orElse("-"));
        return groups.stream().anyMatch(group -> group.matches(pattern));
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new HashMap<>();
        put(
                groups,
                "UNIThr",
                "task-enterprise-check",
                "task-select-and-rank",
                "task-post-internal-publicity",
                "task-register-publicity-result",
                "task-correct-application");
        put(groups, "UNIThead", "task-enterprise-reconsideration");
        put(groups, "UNITunion", "task-union-opinion");
        put(groups, "REGION", "task-district-opinion");
        put(groups, "centre", "task-centre-receipt", "task-centre-consolidation");
        put(groups, "authority\\w+", "task-authority-opinion");
        put(groups, "experts", "task-expert-score");
        put(groups, "cityreview", "task-qualification-review", "task-second-review", "task-hear-person");
        put(
                groups,
                "secretariat",
                "task-determination",
                "task-form-panel",
                "task-panel-vote",
                "task-decide-list",
                "task-post-public-notice",
                "task-report-to-government",
                "task-announce",
                "task-first-key",
                "task-decide-uncorrected",
                "task-revocation-decision",
                "task-issue-certificate",
                "task-register-benefits");
        put(groups, "supervision", "task-second-key", "task-verify-report", "task-revocation-second-key");
        put(groups, "government", "task-government-decision");
        put(groups, "finance", "task-pay-award", "task-recover-money");
        put(
                groups,
                "secretariat|UNIThr",
                "task-objection-admissibility",
                "task-post-own-publicity",
                "task-register-own-publicity-result");
        put(groups, "cityreview|UNITunion", "task-objection-investigation");
        put(groups, "secretariat|UNIThead", "task-objection-conclusion");
        return groups;
    }

    private static void put(Map<String, String> groups, String pattern, String... steps) {
        for (String step : steps) {
            groups.put(step, pattern);
        }
    }
}
