package org.jiangxuan.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.rehearsal.scenario.Scenario;

/**
 * Nominees whom a scenario lets their unit recommend beyond the cap. The workbook may name them as the fourth already; if
 * it does not, the rehearsal takes them into a unit whose cap is used up, first one of whom the scenario tells nothing.
 */
final class Fourths {

    private Fourths() {}

    /** The units of those whom the workbook names beyond the cap and the scenario allows. */
    static Set<String> units(IntakeReport intake, Scenario scenario) {
        Set<Integer> fourths = scenario.fourths();
        return intake.accepted().stream()
                .filter(nominee -> fourths.contains(nominee.row()))
                .map(Nominee::unitName)
                .collect(Collectors.toSet());
    }

    /** Those whom the workbook names within the cap are moved; a scenario for which no unit is full is at fault. */
    static IntakeReport placed(IntakeReport intake, Scenario scenario, int cap, List<String> faults) {
        Set<Integer> fourths = scenario.fourths();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        intake.accepted().forEach(nominee -> sizes.merge(nominee.unitName(), 1, Integer::sum));
        Set<String> told = intake.accepted().stream()
                .filter(nominee -> scenario.rows().contains(nominee.row()))
                .map(Nominee::unitName)
                .collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        List<Nominee> nominees = new ArrayList<>();
        for (Nominee nominee : intake.accepted()) {
            if (!fourths.contains(nominee.row()) || nominee.rank() > cap) {
                nominees.add(nominee);
                continue;
            }
            Optional<String> unit = sizes.entrySet().stream()
                    .filter(size -> size.getValue() == cap && !size.getKey().equals(nominee.unitName()))
                    .map(Map.Entry::getKey)
                    .filter(name -> !taken.contains(name))
                    .min(Comparator.comparing(told::contains));
            unit.ifPresent(taken::add);
            if (unit.isEmpty()) {
                faults.add(Texts.say("scenario.no-full-unit", nominee.row(), cap));
            }
            nominees.add(unit.map(name -> moved(nominee, name, cap + 1)).orElse(nominee));
        }
        return with(intake, nominees);
    }

    /** The first {@code count} accepted nominees, or all when there are fewer. */
    static IntakeReport first(IntakeReport intake, int count) {
        List<Nominee> accepted = intake.accepted();
        return with(intake, accepted.subList(0, Math.min(count, accepted.size())));
    }

    private static IntakeReport with(IntakeReport intake, List<Nominee> accepted) {
        return new IntakeReport(
                intake.read(), List.copyOf(accepted), intake.rejected(), intake.warnings(), intake.identityColumn());
    }

    private static Nominee moved(Nominee nominee, String unit, int rank) {
        return new Nominee(
                nominee.row(),
                rank,
                nominee.name(),
                nominee.sex(),
                nominee.birthDate(),
                nominee.ethnicity(),
                nominee.politicalStatus(),
                nominee.education(),
                nominee.industry(),
                unit,
                nominee.identityNumber(),
                nominee.trade(),
                nominee.mobile(),
                nominee.landline(),
                nominee.address());
    }
}
