package org.jiangxuan.nomination;

import java.util.List;

/**
 * A row of the sheet.
 *
 * @param number the row's number as the workbook shows it, from 1
 * @param cells its cells from column A on; what lies behind the last one is empty
 */
public record SummaryRow(int number, List<SummaryCell> cells) {

    /** The cell of a column, counted from 0; empty where the row ends before it. */
    public SummaryCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SummaryCell.EMPTY;
    }

    /** True when nothing is to be seen in the row. */
    public boolean isBlank() {
        return cells.stream().allMatch(SummaryCell::isBlank);
    }
}
