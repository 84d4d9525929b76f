package org.jiangxuan.rehearsal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.ScheduleCheck;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.IntakeFault;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.invariant.Invariants;
import org.jiangxuan.rehearsal.report.Gathering;
import org.jiangxuan.rehearsal.report.Report;
import org.jiangxuan.rehearsal.report.Report.CandidatePart;
import org.jiangxuan.rehearsal.report.Report.EnginePart;
import org.jiangxuan.rehearsal.report.Report.ExpectationPart;
import org.jiangxuan.rehearsal.report.Report.InvariantPart;
import org.jiangxuan.rehearsal.report.Report.NoticePart;
import org.jiangxuan.rehearsal.report.Report.PhasePart;
import org.jiangxuan.rehearsal.report.Report.RoundPart;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jspecify.annotations.Nullable;
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
    private final Invariants invariants;
    private final VirtualTime time;

    Rehearsal(
            CampaignRuns runs,
            Campaigns campaigns,
            WorkingCalendar calendar,
            Gathering gathering,
            Invariants invariants,
            VirtualTime time) {
        this.invariants = invariants;
        this.runs = runs;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.gathering = gathering;
        this.time = time;
    }

    /**
     * Runs the campaign from the day before its opening until every instance has ended. If it breaks on the way, the
     * report tells how far it came.
     *
     * @param input without faults
     * @param out for the timeline
     */
    Report run(Input input, Options options, PrintStream out) {
        CampaignDefinition campaign = Objects.requireNonNull(input.campaign());
        Timetable timetable = Timetable.of(campaign, calendar);
        List<String> faults = new ArrayList<>();
        try (Timeline timeline = new Timeline(
                out, () -> phase(campaign.id()), timetable.recommendationOpensAt(), timetable.publicityClosesAt())) {
            CampaignRun run = runs.of(campaign, input.scenario(), options.seed(), UnaryOperator.identity(), timeline);
            try {
                faults.addAll(play(campaign, intake(input), options, run, timeline));
            } catch (RuntimeException broken) {
                broken.printStackTrace(System.err);
                faults.add(Texts.say("rehearse.broken", String.valueOf(broken.getMessage())));
            }
            return report(input, options, run, faults);
        }
    }

    private CampaignPhase phase(String campaignId) {
        return campaigns.phase(campaignId);
    }

    private static IntakeReport intake(Input input) {
        return Objects.requireNonNull(input.intake());
    }

    /** What went wrong, one sentence each. */
    private List<String> play(
            CampaignDefinition campaign, IntakeReport intake, Options options, CampaignRun run, Timeline timeline) {
        run.setUp(intake.accepted(), UUID.randomUUID().toString());
        timeline.note(time.now(), Texts.say("timeline.set-up", campaign.title()));
        ScheduleCheck.of(campaign, calendar).forEach(finding -> timeline.note(time.now(), finding.message()));
        int applied = run.apply(intake).size();
        timeline.note(time.now(), Texts.say("timeline.applied", applied));
        List<String> faults = new ArrayList<>(refused(run.rejected(), options, timeline));
        if (applied == 0) {
            faults.add(Texts.say("rehearse.nobody-accepted"));
            return faults;
        }
        boolean ended = run.toTheEnd();
        faults.addAll(run.refusals());
        if (!ended) {
            faults.add(Texts.say("rehearse.stuck", ChinaTime.format(time.now())));
            run.open().stream()
                    .limit(NAMED)
                    .map(item -> Texts.say("rehearse.open-task", item.businessKey(), item.title(), item.step()))
                    .forEach(faults::add);
        }
        return faults;
    }

    /** The import refused these rows when the campaign was running already: it goes on with the others. */
    private List<String> refused(List<IntakeFault> rejected, Options options, Timeline timeline) {
        rejected.stream()
                .limit(NAMED)
                .map(fault ->
                        Texts.say("rehearse.rejected-cell", fault.row(), fault.column(), fault.code(), fault.message()))
                .forEach(sentence -> timeline.note(time.now(), sentence));
        return rejected.isEmpty() || options.skipInvalid()
                ? List.of()
                : List.of(Texts.say("rehearse.refused-rows", InputReport.rows(rejected)));
    }

    private Report report(Input input, Options options, CampaignRun run, List<String> faults) {
        CampaignDefinition campaign = Objects.requireNonNull(input.campaign());
        String id = campaign.id();
        List<CandidatePart> candidates = part(faults, () -> gathering.candidates(id), List.of());
        List<ExpectationPart> expectations = expectations(input.scenario(), candidates);
        EnginePart engine = part(faults, () -> Optional.of(gathering.engine()), Optional.<EnginePart>empty())
                .orElse(null);
        List<PhasePart> phases = part(faults, () -> gathering.phases(id), List.of());
        List<RoundPart> rounds = part(faults, () -> gathering.rounds(id), List.of());
        NoticePart notice = part(
                        faults, () -> Optional.ofNullable(gathering.publicNotice(id)), Optional.<NoticePart>empty())
                .orElse(null);
        List<String> proposed = part(faults, () -> gathering.proposed(id), List.of());
        List<InvariantPart> held = part(faults, () -> Held.of(invariants.check(campaign, run.actedTasks())), List.of());
        faults.addAll(unfinished(candidates, engine));
        faults.addAll(unmet(expectations));
        faults.addAll(Held.faults(held));
        if (options.chaos() > 0) {
            faults.addAll(Held.surprises(input.scenario(), run.timetable(), campaign, candidates, proposed));
        }
        boolean fine = faults.isEmpty() && engine != null && engine.unfinishedInstances() == 0;
        return new Report(
                fine ? ExitCode.AS_EXPECTED : ExitCode.OTHERWISE,
                List.copyOf(faults),
                InputReport.campaign(campaign),
                InputReport.nominees(intake(input), run.rejected()),
                InputReport.assumed(input.scenario(), intake(input).accepted(), run.registrations(), campaign),
                options.seed(),
                phases,
                rounds,
                candidates,
                notice,
                part(faults, () -> gathering.objections(id), List.of()),
                proposed,
                honoured(candidates),
                revoked(candidates),
                expectations,
                Held.incidents(run.incidents()),
                Held.refusals(run.plannedRefusals()),
                held,
                engine);
    }

    /** A part of the report, or what stands for it when it cannot be had, which is a fault. */
    private static <T> T part(List<String> faults, Supplier<T> gathered, T missing) {
        try {
            return gathered.get();
        } catch (RuntimeException broken) {
            broken.printStackTrace(System.err);
            faults.add(Texts.say("rehearse.not-gathered", String.valueOf(broken.getMessage())));
            return missing;
        }
    }

    private static List<String> unfinished(List<CandidatePart> candidates, @Nullable EnginePart engine) {
        List<String> faults = new ArrayList<>();
        candidates.stream()
                .filter(candidate -> candidate.outcome() == null)
                .map(candidate -> Texts.say("rehearse.no-outcome", candidate.number(), candidate.stage()))
                .forEach(faults::add);
        if (engine != null && engine.incidents() + engine.failedJobs() > 0) {
            faults.add(Texts.say("rehearse.incidents", engine.incidents(), engine.failedJobs()));
        }
        return faults;
    }

    private static List<String> unmet(List<ExpectationPart> expectations) {
        return expectations.stream()
                .filter(expectation -> !expectation.met())
                .map(unmet -> Texts.say(
                        "rehearse.unmet",
                        unmet.row(),
                        unmet.expected(),
                        Objects.requireNonNullElse(unmet.actual(), Texts.say("rehearse.no-candidate"))))
                .toList();
    }

    private static List<String> honoured(List<CandidatePart> candidates) {
        return candidates.stream()
                .filter(candidate -> Outcome.HONOURED.name().equals(candidate.outcome()))
                .sorted(Comparator.comparing(CandidatePart::place, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(CandidatePart::number)
                .toList();
    }

    private static List<String> revoked(List<CandidatePart> candidates) {
        return candidates.stream()
                .filter(candidate -> Outcome.REVOKED.name().equals(candidate.outcome()))
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
