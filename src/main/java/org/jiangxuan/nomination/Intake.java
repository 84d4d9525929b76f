package org.jiangxuan.nomination;

import org.jiangxuan.nomination.intake.SheetCheck;
import org.springframework.stereotype.Service;

/** The import of the summary table (annex 3, N74): checks every row, then hands in an application for each. */
@Service
public class Intake {

    /**
     * Checks a table: every fault of every row at once. Stores nothing.
     *
     * @throws WorkbookRejected when the table has no header of annex 3, lacks a column, or names nobody
     */
    public static IntakeReport check(SummaryTable table, IntakeRules rules) {
        return SheetCheck.check(table, rules);
    }
}
