package org.jiangxuan.evaluation;

import java.util.List;
import org.jiangxuan.campaign.CampaignDefinition.Quota;
import org.jiangxuan.platform.Require;

/** Which of the candidates make the proposed list: the best-placed of those whose vote carried (N5, N44, AMB-5). */
final class ListRule {

    private ListRule() {}

    /**
     * Fills the list and marks the rest of those who passed as the reserve.
     *
     * @param rows all ranked candidates, best first
     * @param size how many the city decides on: the quota within its tolerance; when fewer passed than the quota's
     *     least, exactly those
     * @return the numbers on the list, best first
     */
    static List<String> decide(Quota quota, int size, List<StandingRow> rows) {
        List<StandingRow> passed = rows.stream().filter(StandingRow::hasPassed).toList();
        int least = Math.min(quota.least(), passed.size());
        Require.that(size <= passed.size(), "listSize", "表决通过的只有" + passed.size() + "人，拟入选人数不能超过这个数。");
        Require.that(
                size >= least && size <= quota.most(),
                "listSize",
                "拟入选人数应在" + least + "至" + Math.min(quota.most(), passed.size()) + "人之间（名额" + quota.target() + "名，上下浮动"
                        + quota.tolerance() + "名）。");
        for (int i = 0; i < passed.size(); i++) {
            passed.get(i).decided(i < size);
        }
        return passed.subList(0, size).stream()
                .map(StandingRow::candidateNumber)
                .toList();
    }
}
