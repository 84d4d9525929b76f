package org.jiangxuan.nomination.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jiangxuan.nomination.IntakeCode;
import org.jiangxuan.nomination.IntakeFault;

/** Collects what is wrong and what is odd, each with its row and the header of its column. */
final class Findings {

    private final Header header;
    private final List<Finding> faults = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Set<Integer> faultyRows = new HashSet<>();

    Findings(Header header) {
        this.header = header;
    }

    void fault(int row, Column column, IntakeCode code, String message) {
        faults.add(finding(row, column, code, message));
        faultyRows.add(row);
    }

    void warn(int row, Column column, IntakeCode code, String message) {
        warnings.add(finding(row, column, code, message));
    }

    boolean isFaulty(int row) {
        return faultyRows.contains(row);
    }

    List<IntakeFault> faults() {
        return inOrderOfTheSheet(faults);
    }

    List<IntakeFault> warnings() {
        return inOrderOfTheSheet(warnings);
    }

    private Finding finding(int row, Column column, IntakeCode code, String message) {
        return new Finding(header.place(column), new IntakeFault(row, header.name(column), code, message));
    }

    private static List<IntakeFault> inOrderOfTheSheet(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.fault().row())
                        .thenComparingInt(Finding::place))
                .map(Finding::fault)
                .toList();
    }

    private record Finding(int place, IntakeFault fault) {}
}
