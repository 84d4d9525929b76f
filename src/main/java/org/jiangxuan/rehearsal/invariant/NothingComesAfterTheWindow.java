package org.jiangxuan.rehearsal.invariant;

import java.time.Instant;
import java.util.List;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/** Nobody's materials are received from the instant on at which the recommendation window closes (AMB-2). */
final class NothingComesAfterTheWindow implements Invariant {

    @Override
    public String id() {
        return "INV-06";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return evidence.rows("""
                        select number, received_at from candidate
                        where campaign_id = :campaign and received_at is not null order by number
                        """).stream()
                .filter(row -> isLate(evidence, row))
                .map(row -> row.text("number") + " 的材料在推荐阶段截止后报送")
                .toList();
    }

    private static boolean isLate(Evidence evidence, Row row) {
        Instant received = row.instant("received_at");
        return !received.isBefore(evidence.almanac().closesAt(CampaignWindow.RECOMMENDATION, received));
    }
}
