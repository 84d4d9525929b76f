package org.jiangxuan.rehearsal.invariant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiangxuan.campaign.CampaignDefinition.PublicityRule;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/** Every publicity has the length of the rule, counted day by day, and ends at 24:00 of its last day (N40, N45). */
final class PublicityPeriodsAreRight implements Invariant {

    @Override
    public String id() {
        return "INV-04";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return evidence.rows("select * from publicity where campaign_id = :campaign order by id").stream()
                .filter(row -> !isRight(evidence, row))
                .map(row -> row.text("kind") + " " + row.text("subject") + "：" + row.day("posted_on") + " 张贴，"
                        + "登记的末日为 " + row.day("last_day") + "，应为 " + lastDay(evidence, row))
                .toList();
    }

    private static boolean isRight(Evidence evidence, Row row) {
        LocalDate last = lastDay(evidence, row);
        Instant ends = row.instant("ends_at");
        return row.day("last_day").equals(last) && ends.equals(ChinaTime.startOfDay(last.plusDays(1)));
    }

    private static LocalDate lastDay(Evidence evidence, Row row) {
        PublicityRule rule = row.text("kind").contains("INTERNAL")
                ? evidence.campaign().internalPublicity()
                : evidence.campaign().publicNotice();
        return evidence.almanac().lastDay(row.day("posted_on"), rule.workingDays(), rule.firstDayCounts());
    }
}
