package org.jiangxuan.rehearsal.invariant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/** The campaign's phases are reached in their order, none before its window opens. */
final class PhasesComeInTurn implements Invariant {

    @Override
    public String id() {
        return "INV-23";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        List<String> violations = new ArrayList<>();
        List<Row> reached =
                evidence.rows("select phase, reached_at from campaign_phase where campaign_id = :campaign").stream()
                        .sorted(Comparator.comparing(row -> CampaignPhase.valueOf(row.text("phase"))))
                        .toList();
        for (int i = 1; i < reached.size(); i++) {
            if (reached.get(i).instant("reached_at").isBefore(reached.get(i - 1).instant("reached_at"))) {
                violations.add(reached.get(i).text("phase") + " 先于 "
                        + reached.get(i - 1).text("phase"));
            }
        }
        for (Row row : reached) {
            Instant at = row.instant("reached_at");
            Arrays.stream(CampaignWindow.values())
                    .filter(window -> window.entered().name().equals(row.text("phase")))
                    .filter(window -> at.isBefore(ChinaTime.startOfDay(
                            evidence.almanac().window(window, at).opens())))
                    .forEach(window -> violations.add(window.title() + "提前开始"));
        }
        return violations;
    }
}
