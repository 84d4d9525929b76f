package org.jiangxuan.nomination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of the rows that were handed in. */
public final class IntakeResult {

    private final Map<Integer, String> submitted = new TreeMap<>();
    private final Map<Integer, String> unchanged = new TreeMap<>();
    private final List<IntakeFault> rejected = new ArrayList<>();

    IntakeResult() {}

    /** The new candidate numbers by the workbook's row. */
    public Map<Integer, String> submitted() {
        return Collections.unmodifiableMap(submitted);
    }

    /** The numbers of those who had applied before with the same data, by the workbook's row. */
    public Map<Integer, String> unchanged() {
        return Collections.unmodifiableMap(unchanged);
    }

    /** Why rows were not taken: applied before with other data, or refused by a rule. */
    public List<IntakeFault> rejected() {
        return Collections.unmodifiableList(rejected);
    }

    void submit(int row, String number) {
        submitted.put(row, number);
    }

    void leave(int row, String number) {
        unchanged.put(row, number);
    }

    void reject(IntakeFault fault) {
        rejected.add(fault);
    }

    void add(IntakeResult other) {
        submitted.putAll(other.submitted);
        unchanged.putAll(other.unchanged);
        rejected.addAll(other.rejected);
    }
}
