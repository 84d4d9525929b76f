package org.jiangxuan.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiangxuan.document.workbook.Rejections;
import org.jiangxuan.document.workbook.Workbook;
import org.jiangxuan.nomination.SummaryTable;
import org.jiangxuan.nomination.WorkbookRejected;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the cells of a summary table (annex 3) from a workbook that nobody vouches for, row by row. What the cells mean
 * is judged by {@link org.jiangxuan.nomination.Intake}.
 */
@Component
@EnableConfigurationProperties(WorkbookLimits.class)
public class SummaryTableReader {

    private final WorkbookLimits limits;

    public SummaryTableReader(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the first sheet that holds anything. Formulas are never calculated: their stored result is taken.
     *
     * @param in the file; read to its end or to the limit, not closed
     * @throws WorkbookRejected with one Chinese sentence when the file is no workbook, is encrypted, holds macros or
     *     links, or is too big
     * @throws UncheckedIOException when the stream or the disk fails
     */
    public SummaryTable read(InputStream in) {
        try {
            Path file = Files.createTempFile("jiangxuan-", ".xlsx");
            try {
                copy(in, file);
                return Workbook.read(file, limits);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(InputStream in, Path file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (var out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limits.file().toBytes()) {
                    throw Rejections.fileTooLarge(limits.file());
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
