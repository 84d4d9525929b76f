package org.jiangxuan.nomination;

import java.util.List;

/**
 * What came out of checking a summary table: every fault of every row at once.
 *
 * @param read how many rows name a person, good or faulty
 * @param accepted the rows without a fault, in the order of the sheet
 * @param rejected the faults, by row and column; a row can have several
 * @param warnings what is odd but possible, by row and column; hinders nothing
 * @param identityColumn the header of the column of identity numbers as the sheet has it, for what is found later
 */
public record IntakeReport(
        int read,
        List<Nominee> accepted,
        List<IntakeFault> rejected,
        List<IntakeFault> warnings,
        String identityColumn) {

    /** True when no row has a fault. */
    public boolean isClean() {
        return rejected.isEmpty();
    }
}
