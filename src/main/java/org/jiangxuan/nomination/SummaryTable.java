package org.jiangxuan.nomination;

import java.util.List;

/**
 * A sheet with the summary table (annex 3, N74) as it was read, title and header included.
 *
 * @param rows every row that holds something, in the order of the sheet
 */
public record SummaryTable(List<SummaryRow> rows) {}
