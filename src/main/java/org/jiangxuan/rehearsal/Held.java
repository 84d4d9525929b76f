package org.jiangxuan.rehearsal;

import static org.jiangxuan.rehearsal.report.ReportFile.inChina;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.rehearsal.chaos.Oracle;
import org.jiangxuan.rehearsal.driver.Driver.PlannedRefusal;
import org.jiangxuan.rehearsal.driver.Incidents.Incident;
import org.jiangxuan.rehearsal.invariant.Invariants.Finding;
import org.jiangxuan.rehearsal.report.Report.CandidatePart;
import org.jiangxuan.rehearsal.report.Report.IncidentPart;
import org.jiangxuan.rehearsal.report.Report.InvariantPart;
import org.jiangxuan.rehearsal.report.Report.RefusalPart;
import org.jiangxuan.rehearsal.scenario.Scenario;

/** The parts of a report that tell whether what must hold held, and what happened beside the tasks. */
final class Held {

    /** So many violations of one invariant are written down. */
    private static final int SHOWN = 20;

    private Held() {}

    static List<InvariantPart> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new InvariantPart(
                        finding.id(),
                        finding.title(),
                        finding.holds(),
                        finding.violations().stream().limit(SHOWN).toList()))
                .toList();
    }

    /** One sentence for each violation. */
    static List<String> faults(List<InvariantPart> invariants) {
        return invariants.stream()
                .flatMap(invariant -> invariant.violations().stream()
                        .map(what -> Texts.say("rehearse.invariant", invariant.id(), invariant.title(), what)))
                .toList();
    }

    /** One sentence for each nominee whose case ended as the drawn deviations do not let it. */
    static List<String> surprises(
            Scenario scenario,
            Timetable timetable,
            CampaignDefinition campaign,
            List<CandidatePart> candidates,
            List<String> proposed) {
        Oracle oracle = new Oracle(
                scenario,
                timetable.internalPostingLatest(),
                campaign.windows().recommendation().closes());
        return candidates.stream()
                .filter(candidate -> candidate.row() != null)
                .filter(candidate -> !names(oracle, candidate, proposed).contains(candidate.outcome()))
                .map(candidate -> Texts.say(
                        "rehearse.oracle",
                        Objects.requireNonNull(candidate.row()),
                        candidate.number(),
                        names(oracle, candidate, proposed),
                        Objects.requireNonNullElse(candidate.outcome(), Texts.say("rehearse.no-candidate"))))
                .toList();
    }

    private static Set<String> names(Oracle oracle, CandidatePart candidate, List<String> proposed) {
        return oracle.allowed(Objects.requireNonNull(candidate.row()), proposed.contains(candidate.number())).stream()
                .map(Outcome::name)
                .collect(Collectors.toSet());
    }

    static List<IncidentPart> incidents(List<Incident> incidents) {
        return incidents.stream()
                .map(incident -> new IncidentPart(
                        Objects.requireNonNull(inChina(incident.at())),
                        incident.number(),
                        incident.what(),
                        incident.result()))
                .toList();
    }

    static List<RefusalPart> refusals(List<PlannedRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> new RefusalPart(
                        Objects.requireNonNull(inChina(refusal.at())),
                        refusal.item().businessKey(),
                        refusal.item().step(),
                        refusal.field(),
                        refusal.sentence()))
                .toList();
    }
}
