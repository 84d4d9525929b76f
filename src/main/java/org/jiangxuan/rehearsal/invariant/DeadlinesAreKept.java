package org.jiangxuan.rehearsal.invariant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/** What waits for a deadline goes on at that very instant: the ends of publicities and of the recommendation window. */
final class DeadlinesAreKept implements Invariant {

    @Override
    public String id() {
        return "INV-15";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        evidence.rows("""
                        select i.BUSINESS_KEY_, a.ACT_ID_, a.END_TIME_, p.ends_at from ACT_HI_ACTINST a
                        join ACT_HI_PROCINST i on i.ID_ = a.PROC_INST_ID_
                        join publicity p on p.subject = i.BUSINESS_KEY_
                        where a.ACT_ID_ in ('timer-internal-publicity', 'timer-public-notice', 'timer-own-publicity')
                        and a.ACT_INST_STATE_ <> 2 and a.END_TIME_ is not null and p.campaign_id = :campaign
                        """).stream()
                .filter(row -> !evidence.isOnTime(row.instant("END_TIME_"), row.instant("ends_at")))
                .map(row -> row.text("BUSINESS_KEY_") + " 的 " + row.text("ACT_ID_") + " 在 " + row.instant("END_TIME_")
                        + " 触发")
                .forEach(violations::add);
        evidence.rows("""
                        select i.BUSINESS_KEY_, a.START_TIME_ from ACT_HI_ACTINST a
                        join ACT_HI_PROCINST i on i.ID_ = a.PROC_INST_ID_
                        where a.ACT_ID_ = 'timer-recommendation-closed'
                        """).stream()
                .filter(row -> !isClosing(evidence, row))
                .map(row -> row.text("BUSINESS_KEY_") + " 在 " + row.instant("START_TIME_") + " 被截止")
                .forEach(violations::add);
        return violations;
    }

    private static boolean isClosing(Evidence evidence, Row row) {
        Instant at = row.instant("START_TIME_");
        return evidence.isOnTime(at, evidence.almanac().closesAt(CampaignWindow.RECOMMENDATION, at));
    }
}
