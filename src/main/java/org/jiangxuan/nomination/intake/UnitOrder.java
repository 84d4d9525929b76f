package org.jiangxuan.nomination.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiangxuan.nomination.IntakeCode;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.WrittenText;

/**
 * The recommendation order of each unit (N24, N29) and its cap (N41). The serial number is the place in the unit's order;
 * in a sheet that numbers all its rows in one run, the place is that among the unit's own rows. A row whose number is
 * taken, or has none, comes after the others of its unit: the sheet is filled in by recommendation order.
 */
final class UnitOrder {

    private final IntakeRules rules;
    private final Findings findings;

    UnitOrder(IntakeRules rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    void settle(List<Draft> drafts) {
        Map<String, List<Draft>> units = new LinkedHashMap<>();
        drafts.stream()
                .filter(draft -> draft.unitName != null)
                .forEach(draft -> units.computeIfAbsent(key(draft), unit -> new ArrayList<>())
                        .add(draft));
        boolean oneRun = units.size() > 1 && allDiffer(drafts);
        units.values().forEach(rows -> settleUnit(rows, oneRun));
    }

    private void settleUnit(List<Draft> rows, boolean oneRun) {
        Set<Integer> taken = new HashSet<>();
        List<Draft> late = new ArrayList<>();
        List<Draft> order = new ArrayList<>();
        for (Draft row : rows) {
            if (row.serial != null && taken.add(row.serial)) {
                order.add(row);
            } else {
                late.add(row);
                warnOfDuplicate(row);
            }
        }
        order.sort(Comparator.comparing((Draft row) -> Objects.requireNonNull(row.serial)));
        int numbered = order.size();
        order.addAll(late);
        for (int i = 0; i < order.size(); i++) {
            Draft row = order.get(i);
            int place = i + 1;
            Integer serial = i < numbered ? row.serial : null;
            row.rank = oneRun || serial == null ? place : Math.max(place, serial);
        }
        checkCap(order);
    }

    private void warnOfDuplicate(Draft row) {
        if (row.serial != null) {
            findings.warn(
                    row.row,
                    Column.RANK,
                    IntakeCode.RANK_DUPLICATE,
                    "同一单位中序号%d出现了两次，本行按排在后面处理；推荐顺序不是这样的，请更正序号。".formatted(row.serial));
        }
    }

    private void checkCap(List<Draft> order) {
        String unit = Objects.requireNonNull(order.get(0).unitName);
        if (rules.capException().test(unit)) {
            return;
        }
        order.stream()
                .filter(row -> row.rank > rules.unitCap())
                .forEach(row -> findings.fault(
                        row.row,
                        Column.RANK,
                        IntakeCode.UNIT_OVER_CAP,
                        "每个单位原则上推荐不超过%d人，本行是第%d位；请由单位择优，确需增加的，请先报市人社局同意并登记例外。".formatted(rules.unitCap(), row.rank)));
    }

    private static boolean allDiffer(List<Draft> drafts) {
        Set<Integer> seen = new HashSet<>();
        return drafts.stream().allMatch(draft -> draft.serial != null && seen.add(draft.serial));
    }

    private static String key(Draft draft) {
        return WrittenText.compact(Objects.requireNonNull(draft.unitName));
    }
}
