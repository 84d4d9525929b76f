package org.jiangxuan.rehearsal.invariant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/**
 * Every task is due when the campaign's file says, by the calendar and the windows of the moment at which it was done: a
 * change that came while somebody waited has moved it.
 */
final class DueDatesFollowTheRule implements Invariant {

    @Override
    public String id() {
        return "INV-14";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        DueRule rule = new DueRule(evidence);
        return evidence.rows("""
                        select i.BUSINESS_KEY_, t.TASK_DEF_KEY_, t.START_TIME_, t.END_TIME_, t.DUE_DATE_
                        from ACT_HI_TASKINST t join ACT_HI_PROCINST i on i.ID_ = t.PROC_INST_ID_
                        where t.END_TIME_ is not null order by t.START_TIME_, t.ID_
                        """).stream()
                .filter(row -> !row.at("DUE_DATE_").equals(Optional.of(due(rule, row))))
                .map(row -> row.text("BUSINESS_KEY_") + " 的 " + row.text("TASK_DEF_KEY_") + " 期限为 "
                        + row.at("DUE_DATE_").map(ChinaTime::format).orElse("无") + "，应为 "
                        + ChinaTime.format(due(rule, row)))
                .toList();
    }

    private static Instant due(DueRule rule, Row row) {
        return rule.of(
                row.text("TASK_DEF_KEY_"),
                row.text("BUSINESS_KEY_"),
                row.instant("START_TIME_"),
                row.instant("END_TIME_"));
    }
}
