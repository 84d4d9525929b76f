package org.jiangxuan.rehearsal.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.nomination.Intake;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.rehearsal.scenario.Deviation;
import org.jiangxuan.rehearsal.scenario.DeviationKind;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedNomineesTest {

    private final CampaignDefinition campaign = CampaignFiles.read(Path.of("campaigns/dalian-2021.yaml"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20})
    void theImportFindsNoFaultInThem(long seed) {
        IntakeReport report = check(300, seed, true);

        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted()).hasSize(300).extracting(Nominee::row).doesNotHaveDuplicates();
    }

    @Test
    void manyHaveNumbersOfTheirOwn() {
        assertThat(check(1900, 5, true).accepted())
                .extracting(nominee -> nominee.identityNumber().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void aFourthOfAUnitNeedsTheException() {
        assertThat(check(300, 1, false).rejected()).isNotEmpty();
    }

    @Test
    void theSameSeedInventsTheSamePeopleAndDrawsTheSame() {
        assertThat(InventedNominees.invent(campaign, 40, 7)).isEqualTo(InventedNominees.invent(campaign, 40, 7));
        assertThat(InventedNominees.invent(campaign, 40, 7)).isNotEqualTo(InventedNominees.invent(campaign, 40, 8));
        assertThat(draw(7)).isEqualTo(draw(7)).isNotEqualTo(draw(8));
    }

    @Test
    void overAFewSeedsEveryDeviationIsDrawn() {
        assertThat(List.of(1L, 2L, 3L, 4L, 5L).stream()
                        .flatMap(seed -> draw(seed).deviations().stream())
                        .map(deviation -> deviation.kind())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(DeviationKind.values());
    }

    /** Seed 13 once drew both for row 285: the city rejected, and accepted what an authority had against the nominee. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 13})
    void theCityDeterminesOneNomineeInOneWayOnly(long seed) {
        Scenario scenario = draw(seed);

        assertThat(scenario.rows())
                .allSatisfy(row -> assertThat(scenario.of(row).stream()
                                .map(Deviation::kind)
                                .filter(Set.of(DeviationKind.CITY_REJECTS, DeviationKind.AUTHORITY_ADVERSE)::contains))
                        .hasSizeLessThan(2));
    }

    /** The experts score them best: with half of the list's places to spare, none of them becomes a reserve. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 13})
    void whatHappensToPeopleOnTheListHappensToHalfOfItAtMost(long seed) {
        Scenario scenario = draw(seed);

        assertThat(scenario.rows().stream()
                        .filter(row -> scenario.behaviour(row).excels()))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(campaign.quota().target() / 2);
    }

    private Scenario draw(long seed) {
        List<Nominee> nominees = check(300, seed, true).accepted();
        return Draw.draw(campaign, WorkingCalendar.published(), nominees, seed);
    }

    private IntakeReport check(int count, long seed, boolean exception) {
        IntakeRules rules = new IntakeRules(
                campaign.windows().recommendation().opens(),
                campaign.unitCap(),
                Optional::of,
                IntakeRules.UnknownUnits.TAKE,
                unit -> exception);
        return Intake.check(InventedNominees.invent(campaign, count, seed), rules);
    }
}
