package org.jiangxuan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jiangxuan.nomination.Intake;
import org.jiangxuan.nomination.IntakeFault;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.nomination.Sheet;
import org.jiangxuan.nomination.SummaryTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BigWorkbookTest {

    private static final int ROWS = 50_000;
    private static final LocalDate EPOCH = LocalDate.of(1970, 1, 1);

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void fifty_thousand_rows_are_read_and_checked() throws IOException {
        byte[] file = Parts.create().put(Parts.SHEET, BigWorkbookTest::write).bytes();

        SummaryTable table = new SummaryTableReader(WorkbookLimits.standard()).read(new ByteArrayInputStream(file));
        IntakeReport report = Intake.check(table, Sheet.rules());

        assertThat(report.read()).isEqualTo(ROWS);
        assertThat(report.accepted()).hasSize(ROWS - 1);
        assertThat(report.accepted()).extracting(Nominee::rank).containsOnly(1, 2, 3);
        assertThat(report.rejected()).extracting(IntakeFault::row).containsExactly(ROWS + 1);
    }

    private static void write(OutputStream out) throws IOException {
        out.write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                .getBytes(StandardCharsets.UTF_8));
        out.write(row(1, Sheet.HEADERS).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < ROWS; i++) {
            out.write(row(i + 2, nominee(i)).getBytes(StandardCharsets.UTF_8));
        }
        out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
    }

    /** Someone of their own, three to a unit; the last one has no name. */
    private static List<String> nominee(int i) {
        LocalDate born = EPOCH.plusDays(i % 7_000);
        return List.of(
                "J",
                String.valueOf(i % 3 + 1),
                i == ROWS - 1 ? "" : "测试" + (char) ('一' + i % 20_000),
                "男",
                "%d.%d.%d".formatted(born.getYear(), born.getMonthValue(), born.getDayOfMonth()),
                "汉族",
                "群众",
                "大连测试第" + i / 3 + "厂",
                Sheet.idOfMan(born, i / 7_000),
                "钳工",
                "大学专科毕业",
                String.valueOf(13_900_000_000L + i),
                "大连市测试区工人路" + i + "号");
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r=\"").append((char) ('A' + i)).append(number);
            row.append("\" t=\"inlineStr\"><is><t>").append(cells.get(i)).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
