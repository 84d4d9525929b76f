package org.jiangxuan.rehearsal.invariant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/**
 * Places follow the scores without a gap; the list holds the best-placed of those whom the panel passed, and no more than
 * the quota allows (N5). Who is called up later takes the place of somebody who left it ({@link ReservesMoveUpInTurn}).
 */
final class TheListFollowsTheRanking implements Invariant {

    @Override
    public String id() {
        return "INV-18";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        int place = 0;
        int listed = 0;
        BigDecimal before = BigDecimal.valueOf(Long.MAX_VALUE);
        boolean listEnded = false;
        for (Row row : evidence.rows("""
                select candidate_number, place, score, passed, (proposed = true and called_up_at is null) as listed
                from standing where campaign_id = :campaign and place is not null order by place
                """)) {
            String number = row.text("candidate_number");
            BigDecimal score = new BigDecimal(row.text("score"));
            if (row.number("place") != ++place || score.compareTo(before) > 0) {
                violations.add(number + " 的名次 " + row.number("place") + " 与得分不符");
            }
            if (row.isTrue("listed") && (listEnded || !row.isTrue("passed"))) {
                violations.add(number + " 拟入选，而名次在前的通过者没有入选，或本人未获通过");
            }
            listEnded |= row.isTrue("passed") && !row.isTrue("listed");
            listed += row.isTrue("listed") ? 1 : 0;
            before = score;
        }
        if (listed > evidence.campaign().quota().most()) {
            violations.add("拟入选 " + listed + " 人，超过名额");
        }
        return violations;
    }
}
