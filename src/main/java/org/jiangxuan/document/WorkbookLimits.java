package org.jiangxuan.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How big a workbook that is handed in may be ({@code jiangxuan.workbook.*}). They keep a hostile file from filling the
 * memory: 50 000 rows fit in a heap of 1 GB.
 *
 * @param file the file as sent
 * @param rows rows that hold something, and the highest row number
 * @param columns columns from A on
 * @param cell characters in a cell
 * @param sheet the sheet once unpacked
 * @param text the table of shared texts once unpacked
 * @param part any other part once unpacked
 */
@ConfigurationProperties("jiangxuan.workbook")
public record WorkbookLimits(
        @DefaultValue("20MB") DataSize file,
        @DefaultValue("100000") int rows,
        @DefaultValue("64") int columns,
        @DefaultValue("2000") int cell,
        @DefaultValue("256MB") DataSize sheet,
        @DefaultValue("64MB") DataSize text,
        @DefaultValue("8MB") DataSize part) {

    /** The limits that hold when nothing is configured. */
    public static WorkbookLimits standard() {
        return new WorkbookLimits(
                DataSize.ofMegabytes(20),
                100_000,
                64,
                2_000,
                DataSize.ofMegabytes(256),
                DataSize.ofMegabytes(64),
                DataSize.ofMegabytes(8));
    }
}
