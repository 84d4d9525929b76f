package org.jiangxuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.SummaryCell.Kind;
import org.jiangxuan.nomination.SummaryRow;
import org.jiangxuan.nomination.SummaryTable;
import org.junit.jupiter.api.Test;

class SummaryTableReaderTest {

    private final SummaryTableReader reader = new SummaryTableReader(WorkbookLimits.standard());

    @Test
    void reads_shared_texts_numbers_and_dates_of_a_saved_workbook() throws IOException {
        SummaryTable table = read(saved());

        assertThat(table.rows()).extracting(SummaryRow::number).containsExactly(1, 4);
        SummaryRow row = table.rows().get(1);
        assertThat(row.cell(0)).isEqualTo(SummaryCell.text("测试甲"));
        assertThat(row.cell(1)).isEqualTo(SummaryCell.number("1"));
        assertThat(row.cell(2)).isEqualTo(SummaryCell.date(LocalDate.of(1977, 1, 3)));
        assertThat(row.cell(3)).isEqualTo(SummaryCell.number("13900000000"));
        assertThat(row.cell(4).kind()).isEqualTo(Kind.NUMBER);
        assertThat(row.cell(4).text()).startsWith("210202197701038").hasSize(18);
        assertThat(row.cell(5)).isEqualTo(SummaryCell.number("1.5"));
        assertThat(row.cell(6)).isEqualTo(SummaryCell.text("TRUE"));
        assertThat(row.cell(7)).isEqualTo(SummaryCell.EMPTY);
        assertThat(row.cell(8)).isEqualTo(SummaryCell.text("第一行\n第二行"));
        assertThat(row.cell(99)).isEqualTo(SummaryCell.EMPTY);
    }

    @Test
    void takes_the_stored_result_of_a_formula_and_leaves_a_text_that_looks_like_one() throws IOException {
        SummaryTable table = read(Parts.ofRows("""
                <row r="7"><c r="A7" t="str"><f>CONCAT("张","三")</f><v>张三</v></c>
                <c r="B7"><f>1+1</f><v>2</v></c><c r="C7" t="e"><f>A0</f><v>#REF!</v></c>
                <c r="D7" t="inlineStr"><is><t>=1+1</t></is></c><c r="E7"><f>NOW()</f></c>
                <c r="F7" t="d"><v>1977-01-03T00:00:00</v></c></row>"""));

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(7);
            assertThat(row.cell(0)).isEqualTo(SummaryCell.text("张三"));
            assertThat(row.cell(1)).isEqualTo(SummaryCell.number("2"));
            assertThat(row.cell(2).kind()).isEqualTo(Kind.ERROR);
            assertThat(row.cell(3)).isEqualTo(SummaryCell.text("=1+1"));
            assertThat(row.cell(4)).isEqualTo(SummaryCell.EMPTY);
            assertThat(row.cell(5)).isEqualTo(SummaryCell.date(LocalDate.of(1977, 1, 3)));
        });
    }

    @Test
    void reads_rich_texts_without_their_readings_and_escaped_characters() throws IOException {
        SummaryTable table = read(Parts.ofRows("""
                <row><c t="inlineStr"><is><r><t>张</t></r><r><t xml:space="preserve">三 </t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></is></c>
                <c t="inlineStr"><is><t>甲_x000D_乙</t></is></c></row>"""));

        assertThat(table.rows().get(0).cells()).containsExactly(SummaryCell.text("张三 "), SummaryCell.text("甲\r乙"));
    }

    @Test
    void a_huge_exponent_stays_small() throws IOException {
        SummaryTable table = read(Parts.ofRows("<row><c><v>1E999999999</v></c><c><v>1E300</v></c></row>"));

        assertThat(table.rows().get(0).cell(0).text()).isEqualTo("1E999999999");
        assertThat(table.rows().get(0).cell(1).text()).hasSize(301);
    }

    @Test
    void rows_that_hold_nothing_are_left_out() throws IOException {
        SummaryTable table = read(
                Parts.ofRows(
                        "<row r=\"3\"/><row r=\"5\"><c r=\"A5\" s=\"1\"/><c r=\"XFD5\"/></row><row r=\"6\"><c r=\"B6\"><v>1</v></c></row>"));

        assertThat(table.rows()).extracting(SummaryRow::number).containsExactly(6);
    }

    @Test
    void an_empty_workbook_is_an_empty_table() throws IOException {
        assertThat(read(Parts.ofRows("")).rows()).isEqualTo(List.of());
    }

    @Test
    void a_stream_that_breaks_is_no_fault_of_the_file() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> reader.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    private SummaryTable read(byte[] file) {
        return reader.read(new ByteArrayInputStream(file));
    }

    private static byte[] saved() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet empty = workbook.createSheet("空");
            empty.createRow(0);
            XSSFSheet sheet = workbook.createSheet("汇总表");
            sheet.createRow(0).createCell(0).setCellValue("大连工匠候选人推荐汇总表");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            XSSFRow row = sheet.createRow(3);
            row.createCell(0).setCellValue("测试甲");
            row.createCell(1).setCellValue(1);
            row.createCell(2).setCellValue(LocalDate.of(1977, 1, 3));
            row.getCell(2).setCellStyle(date);
            row.createCell(3).setCellValue(13900000000d);
            row.createCell(4).setCellValue(210202197701038413d);
            row.createCell(5).setCellValue(1.5);
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellStyle(date);
            row.createCell(8).setCellValue("第一行\n第二行");
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
