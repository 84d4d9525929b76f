package org.jiangxuan.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.IntakeCode;
import org.jiangxuan.nomination.IntakeFault;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.invariant.Invariants;
import org.jiangxuan.rehearsal.report.Gathering;
import org.jiangxuan.rehearsal.report.Report;
import org.jiangxuan.rehearsal.report.Report.EnginePart;
import org.jiangxuan.rehearsal.report.Report.FindingPart;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a report says when the import refuses rows, or the run breaks. */
class RehearsalTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final CampaignRun run = mock(CampaignRun.class);
    private final Gathering gathering = mock(Gathering.class);
    private final CampaignDefinition campaign = CampaignFiles.read(Path.of("campaigns/dalian-2021.yaml"));
    private final Rehearsal rehearsal = rehearsal();

    @BeforeEach
    void allGoesWell() {
        when(run.apply(any())).thenReturn(Map.of(6, "2021-00001"));
        when(run.toTheEnd()).thenReturn(true);
        when(gathering.engine()).thenReturn(EnginePart.NONE);
    }

    @Test
    void saysWhatTheEngineHasLeftWhenTheRunBreaks() {
        when(run.toTheEnd()).thenThrow(new IllegalStateException("out of order"));
        when(gathering.engine()).thenReturn(new EnginePart(3, 1, 1));

        Report report = rehearse(false);

        assertThat(report.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(report.faults()).contains(Texts.say("rehearse.broken", "out of order"));
        assertThat(report.engine()).isEqualTo(new EnginePart(3, 1, 1));
    }

    @Test
    void doesNotClaimThatNothingIsLeftWhenTheEngineCannotBeAsked() {
        when(run.setUp(any(), any())).thenThrow(new IllegalStateException("out of order"));
        when(gathering.engine()).thenThrow(new IllegalStateException("gone"));

        Report report = rehearse(false);

        assertThat(report.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(report.engine()).isNull();
    }

    @Test
    void goesOnWithoutTheRowsThatTheImportRefuses() {
        when(run.rejected()).thenReturn(List.of(new IntakeFault(7, "身份证号码", IntakeCode.REFUSED, "已申报")));

        Report report = rehearse(false);

        assertThat(report.exitCode()).isEqualTo(ExitCode.OTHERWISE);
        assertThat(report.nominees().accepted()).isEqualTo(1);
        assertThat(report.nominees().rejected()).containsExactly(new FindingPart(7, "身份证号码", "REFUSED", "已申报"));
        assertThat(rehearse(true).exitCode()).isEqualTo(ExitCode.AS_EXPECTED);
    }

    private Report rehearse(boolean skipInvalid) {
        Path any = Path.of("any");
        Options options = new Options(any, any, any, null, 1, skipInvalid, 0);
        IntakeReport intake =
                new IntakeReport(2, List.of(mock(Nominee.class), mock(Nominee.class)), List.of(), List.of(), "身份证号码");
        return rehearsal.run(new Input(campaign, intake, Scenario.PLAIN, List.of()), options, NOWHERE);
    }

    private Rehearsal rehearsal() {
        CampaignRuns runs = mock(CampaignRuns.class);
        Campaigns campaigns = mock(Campaigns.class);
        VirtualTime time = mock(VirtualTime.class);
        when(runs.of(any(), any(), anyLong(), any(), any())).thenReturn(run);
        when(campaigns.phase(any())).thenReturn(CampaignPhase.PLANNED);
        when(time.now()).thenReturn(Instant.parse("2021-06-18T01:00:00Z"));
        return new Rehearsal(runs, campaigns, WorkingCalendar.published(), gathering, mock(Invariants.class), time);
    }
}
