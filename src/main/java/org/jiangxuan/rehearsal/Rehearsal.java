package org.jiangxuan.rehearsal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.ScheduleCheck;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.report.Gathering;
import org.jiangxuan.rehearsal.report.Report;
import org.jiangxuan.rehearsal.report.Report.CandidatePart;
import org.jiangxuan.rehearsal.report.Report.EnginePart;
import org.jiangxuan.rehearsal.report.Report.ExpectationPart;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Rehearses a whole campaign and says what came of it. */
@Component
@Profile("rehearsal | test")
class Rehearsal {

    /** So many open tasks are named where a run does not end. */
    private static final int NAMED = 20;

    private final CampaignRuns runs;
    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final Gathering gathering;
    private final VirtualTime time;

    Rehearsal(CampaignRuns runs, Campaigns campaigns, WorkingCalendar calendar, Gathering gathering, VirtualTime time) {
        this.runs = runs;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.gathering = gathering;
        this.time = time;
    }

    /**
     * Runs the campaign from the day before its opening until every instance has ended.
     *
     * @param input without faults
     * @param out for the timeline
     */
    Report run(Input input, long seed, PrintStream out) {
        CampaignDefinition campaign = Objects.requireNonNull(input.campaign());
        IntakeReport intake = Objects.requireNonNull(input.intake());
        Timetable timetable = Timetable.of(campaign, calendar);
        try (Timeline timeline = new Timeline(
                out, () -> phase(campaign.id()), timetable.recommendationOpensAt(), timetable.publicityClosesAt())) {
            CampaignRun run = runs.of(campaign, input.scenario(), seed, UnaryOperator.identity(), timeline);
            run.setUp(intake.accepted(), UUID.randomUUID().toString());
            timeline.note(time.now(), Texts.say("timeline.set-up", campaign.title()));
            ScheduleCheck.of(campaign, calendar).forEach(finding -> timeline.note(time.now(), finding.message()));
            run.apply(intake.accepted());
            timeline.note(
                    time.now(), Texts.say("timeline.applied", intake.accepted().size()));
            boolean ended = run.toTheEnd();
            return report(input, campaign, intake, seed, run, ended);
        }
    }

    private CampaignPhase phase(String campaignId) {
        return campaigns.phase(campaignId);
    }

    private Report report(
            Input input, CampaignDefinition campaign, IntakeReport intake, long seed, CampaignRun run, boolean ended) {
        String id = campaign.id();
        List<CandidatePart> candidates = gathering.candidates(id);
        List<ExpectationPart> expectations = expectations(input.scenario(), candidates);
        EnginePart engine = gathering.engine();
        List<String> faults = new ArrayList<>(run.refusals());
        if (!ended) {
            faults.add(Texts.say("rehearse.stuck", ChinaTime.format(time.now())));
            run.open().stream()
                    .limit(NAMED)
                    .map(item -> Texts.say("rehearse.open-task", item.businessKey(), item.title(), item.step()))
                    .forEach(faults::add);
        }
        candidates.stream()
                .filter(candidate -> candidate.outcome() == null)
                .map(candidate -> Texts.say("rehearse.no-outcome", candidate.number(), candidate.stage()))
                .forEach(faults::add);
        if (engine.incidents() + engine.failedJobs() > 0) {
            faults.add(Texts.say("rehearse.incidents", engine.incidents(), engine.failedJobs()));
        }
        expectations.stream()
                .filter(expectation -> !expectation.met())
                .map(unmet -> Texts.say(
                        "rehearse.unmet",
                        unmet.row(),
                        unmet.expected(),
                        Objects.requireNonNullElse(unmet.actual(), Texts.say("rehearse.no-candidate"))))
                .forEach(faults::add);
        boolean fine = faults.isEmpty() && engine.unfinishedInstances() == 0;
        return new Report(
                fine ? ExitCode.AS_EXPECTED : ExitCode.OTHERWISE,
                List.copyOf(faults),
                InputReport.campaign(campaign),
                InputReport.nominees(intake),
                InputReport.assumed(input.scenario(), run.registrations(), campaign),
                seed,
                gathering.phases(id),
                gathering.rounds(id),
                candidates,
                gathering.publicNotice(id),
                List.of(),
                gathering.proposed(id),
                honoured(candidates),
                List.of(),
                expectations,
                engine);
    }

    private static List<String> honoured(List<CandidatePart> candidates) {
        return candidates.stream()
                .filter(candidate -> Outcome.HONOURED.name().equals(candidate.outcome()))
                .sorted(Comparator.comparing(CandidatePart::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(CandidatePart::number)
                .toList();
    }

    private static List<ExpectationPart> expectations(Scenario scenario, List<CandidatePart> candidates) {
        Map<Integer, CandidatePart> byRow = candidates.stream()
                .filter(candidate -> candidate.row() != null)
                .collect(Collectors.toMap(candidate -> Objects.requireNonNull(candidate.row()), Function.identity()));
        return scenario.expect().entrySet().stream()
                .map(expected -> {
                    CandidatePart candidate = byRow.get(expected.getKey());
                    String actual = candidate == null ? null : candidate.outcome();
                    return new ExpectationPart(
                            expected.getKey(),
                            expected.getValue(),
                            actual,
                            expected.getValue().equals(actual));
                })
                .toList();
    }
}
