package org.jiangxuan.rehearsal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.nomination.IntakeFault;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.rehearsal.cast.KnownUnits.Registration;
import org.jiangxuan.rehearsal.report.Report;
import org.jiangxuan.rehearsal.report.Report.AssumedPart;
import org.jiangxuan.rehearsal.report.Report.CampaignPart;
import org.jiangxuan.rehearsal.report.Report.EnginePart;
import org.jiangxuan.rehearsal.report.Report.FindingPart;
import org.jiangxuan.rehearsal.report.Report.NomineesPart;
import org.jiangxuan.rehearsal.report.Report.UnitPart;
import org.jiangxuan.rehearsal.scenario.Assumed;
import org.jiangxuan.rehearsal.scenario.Behaviour;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** The parts of a report that tell what was put in. */
final class InputReport {

    private InputReport() {}

    /** The report of a rehearsal that never started. */
    static Report nothingRan(int exitCode, List<String> faults, @Nullable Input input, long seed) {
        CampaignDefinition campaign = input == null ? null : input.campaign();
        IntakeReport intake = input == null ? null : input.intake();
        Scenario scenario = input == null ? Scenario.PLAIN : input.scenario();
        return new Report(
                exitCode,
                List.copyOf(faults),
                campaign == null ? null : campaign(campaign),
                intake == null ? NomineesPart.NONE : nominees(intake, List.of()),
                new AssumedPart(nominees(scenario.assumed()), rows(scenario), List.of()),
                seed,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                EnginePart.NONE);
    }

    static CampaignPart campaign(CampaignDefinition campaign) {
        return new CampaignPart(campaign.id(), campaign.year(), campaign.quota().target());
    }

    /** What became of the rows; {@code refused} were without a fault and yet not taken when they were imported. */
    static NomineesPart nominees(IntakeReport intake, List<IntakeFault> refused) {
        List<IntakeFault> rejected = Stream.concat(intake.rejected().stream(), refused.stream())
                .sorted(Comparator.comparingInt(IntakeFault::row))
                .toList();
        int accepted = intake.accepted().size() - rows(refused);
        return new NomineesPart(intake.read(), accepted, findings(rejected), findings(intake.warnings()));
    }

    /** How many rows these faults are about. */
    static int rows(List<IntakeFault> faults) {
        return (int) faults.stream().map(IntakeFault::row).distinct().count();
    }

    static AssumedPart assumed(
            Scenario scenario,
            List<Nominee> nominees,
            Map<String, Registration> registrations,
            CampaignDefinition campaign) {
        SortedMap<Integer, Map<String, Object>> rows = rows(scenario);
        nominees.stream()
                .filter(nominee -> scenario.fourths().contains(nominee.row()))
                .forEach(nominee -> rows.computeIfAbsent(nominee.row(), row -> new LinkedHashMap<>())
                        .putAll(Map.of("unit", nominee.unitName(), "rank", nominee.rank())));
        List<UnitPart> units = registrations.values().stream()
                .filter(Registration::invented)
                .map(registration -> new UnitPart(
                        registration.unit().name(),
                        registration.unit().creditCode(),
                        campaign.region(registration.unit().regionCode()).name(),
                        registration.regionFound()))
                .distinct()
                .toList();
        return new AssumedPart(nominees(scenario.assumed()), rows, units);
    }

    private static List<FindingPart> findings(List<IntakeFault> faults) {
        return faults.stream()
                .map(fault -> new FindingPart(
                        fault.row(), fault.column(), fault.code().name(), fault.message()))
                .toList();
    }

    private static Map<String, Object> nominees(Assumed assumed) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("insuredMonths", assumed.insuredMonths());
        values.put("qualificationLevel", assumed.qualificationLevel());
        values.put("artisanTechnician", assumed.artisanTechnician());
        values.put("frontLine", assumed.frontLine());
        return values;
    }

    private static SortedMap<Integer, Map<String, Object>> rows(Scenario scenario) {
        SortedMap<Integer, Map<String, Object>> rows = new TreeMap<>();
        for (Integer row : scenario.rows()) {
            Behaviour behaviour = scenario.behaviour(row);
            Map<String, Object> values = new LinkedHashMap<>();
            behaviour.insuredMonths().ifPresent(months -> values.put("insuredMonths", months));
            behaviour.qualificationLevel().ifPresent(level -> values.put("qualificationLevel", level));
            if (!values.isEmpty()) {
                rows.put(row, values);
            }
        }
        return rows;
    }
}
