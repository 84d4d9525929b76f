package org.jiangxuan.rehearsal;

import java.nio.file.Path;
import java.util.Objects;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.rehearsal.scenario.Scenario;

/** What {@code rehearse --chaos} draws, for tests that let others than the rehearsal's driver act it out. */
public record ChaosInput(CampaignDefinition campaign, IntakeReport intake, Scenario scenario) {

    private static final Path CAMPAIGN = Path.of("campaigns/dalian-2021.yaml");

    /** The same count and seed draw the same. */
    public static ChaosInput draw(int count, long seed) {
        Input input = Input.read(new Options(CAMPAIGN, null, Path.of("target"), null, seed, false, count));
        if (!input.faults().isEmpty()) {
            throw new IllegalStateException(String.join("\n", input.faults()));
        }
        return new ChaosInput(
                Objects.requireNonNull(input.campaign()), Objects.requireNonNull(input.intake()), input.scenario());
    }
}
