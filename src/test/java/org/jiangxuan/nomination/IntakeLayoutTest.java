package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.nomination.Sheet.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jiangxuan.nomination.WorkbookRejected.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeLayoutTest {

    @Test
    void columns_may_stand_in_any_order_and_among_others() {
        List<String> headers = new ArrayList<>(Sheet.HEADERS);
        headers.add("备注");
        headers.add("");
        Collections.shuffle(headers, new Random(7));

        IntakeReport report = Sheet.withHeaders(headers.toArray(String[]::new))
                .add(1)
                .add(2, "序号", "2", "性别", "女")
                .check();

        assertThat(report.accepted()).hasSize(1);
        assertThat(describe(report.rejected())).containsExactly("5 性别 SEX_MISMATCH");
    }

    @Test
    void the_column_of_a_fault_is_named_as_in_the_sheet() {
        SummaryTable table = new SummaryTable(List.of(
                row(
                        2,
                        " 行 业",
                        "推荐顺序",
                        "姓　名",
                        "性别",
                        "出生年月（年龄）",
                        "民族",
                        "政治\n面貌",
                        "单位名称",
                        "公民身份号码",
                        "职业\n\n（工种）",
                        "学历",
                        "手机",
                        "地址"),
                row(3, "?", "1", "测试", "?", "?", "?", "?", "厂", "?", "", "?", "?", "")));

        IntakeReport report = Intake.check(table, Sheet.rules());

        assertThat(describe(report.rejected()))
                .containsExactly(
                        "3 行业 INDUSTRY_UNKNOWN",
                        "3 性别 SEX_UNKNOWN",
                        "3 出生年月（年龄） BIRTH_FORMAT",
                        "3 民族 ETHNICITY_UNKNOWN",
                        "3 政治面貌 POLITICAL_UNKNOWN",
                        "3 公民身份号码 ID_FORMAT",
                        "3 职业（工种） TRADE_MISSING",
                        "3 学历 EDUCATION_UNKNOWN",
                        "3 手机 PHONE_FORMAT",
                        "3 地址 ADDRESS_MISSING");
        assertThat(report.identityColumn()).isEqualTo("公民身份号码");
    }

    @ParameterizedTest
    @CsvSource({"1", "10"})
    void the_header_is_searched_in_the_first_ten_rows(int number) {
        SummaryTable table = new SummaryTable(List.of(
                row(number, Sheet.HEADERS.toArray(String[]::new)),
                new SummaryRow(
                        number + 1,
                        Sheet.HEADERS.stream()
                                .map(header -> Sheet.person(1).getOrDefault(header, SummaryCell.EMPTY))
                                .toList())));

        assertThat(Intake.check(table, Sheet.rules()).accepted())
                .extracting(Nominee::row)
                .containsExactly(number + 1);
    }

    @Test
    void a_header_further_down_is_none() {
        SummaryTable table = new SummaryTable(List.of(row(11, Sheet.HEADERS.toArray(String[]::new))));

        assertThatThrownBy(() -> Intake.check(table, Sheet.rules()))
                .isInstanceOfSatisfying(
                        WorkbookRejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.HEADER_MISSING));
    }

    @Test
    void missing_columns_are_told_in_one_sentence() {
        assertThatThrownBy(() -> Sheet.withHeaders("行业", "序号", "姓名", "性别", "年龄", "民族", "政治面貌", "工作单位", "通讯地址")
                        .add(1)
                        .check())
                .isInstanceOf(WorkbookRejected.class)
                .hasMessage("表头（第3行）缺少栏目“身份证号码”、“职业（工种）”、“文化程度”、“联系电话”，请按附件3补上。");
    }

    @Test
    void a_column_that_is_there_twice_is_told() {
        List<String> headers = new ArrayList<>(Sheet.HEADERS);
        headers.add("学历");

        assertThatThrownBy(() ->
                        Sheet.withHeaders(headers.toArray(String[]::new)).add(1).check())
                .isInstanceOf(WorkbookRejected.class)
                .hasMessageContaining("“文化程度”一栏出现了两次");
    }

    @Test
    void a_sheet_that_names_nobody_is_told() {
        assertThatThrownBy(() -> Sheet.withHeaders().line("", "1").line("", "2").check())
                .isInstanceOf(WorkbookRejected.class)
                .hasMessageContaining("没有填写任何候选人");
        assertThatThrownBy(() -> Intake.check(new SummaryTable(List.of()), Sheet.rules()))
                .isInstanceOf(WorkbookRejected.class)
                .hasMessageContaining("没有找到");
    }

    @Test
    void prepared_lines_notes_and_repeated_headers_name_nobody() {
        IntakeReport report = Sheet.withHeaders()
                .add(1)
                .line("", "2", "", "", "19××. ×.×（××）")
                .line("", "3")
                .skip()
                .line(Sheet.HEADERS.toArray(String[]::new))
                .add(2, "序号", "2")
                .line("注：行业按照A.矿业、B.冶金、C.化工等共21大类分类填报行业字母代码即可")
                .line("填表人：", "", "测试乙", "", "", "审核人：")
                .check();

        assertThat(report.read()).isEqualTo(2);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted()).extracting(Nominee::row).containsExactly(4, 9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"行业", "姓名", "工作单位", "身份证号码", "职业（工种）", "联系电话", "通讯地址"})
    void a_row_that_lacks_one_cell_still_names_somebody(String header) {
        assertThat(Sheet.withHeaders().add(1, header, "").check().read()).isEqualTo(1);
    }

    @Test
    void a_row_with_nothing_but_a_name_names_somebody() {
        SummaryRow row = row(4, "", "1", "测试甲");
        List<SummaryRow> rows = new ArrayList<>(Sheet.withHeaders().table().rows());
        rows.add(row);

        IntakeReport report = Intake.check(new SummaryTable(rows), Sheet.rules());

        assertThat(report.read()).isEqualTo(1);
        assertThat(report.rejected()).extracting(IntakeFault::code).hasSize(11).doesNotContain(IntakeCode.NAME_MISSING);
    }

    private static SummaryRow row(int number, String... texts) {
        return new SummaryRow(
                number, List.of(texts).stream().map(SummaryCell::text).toList());
    }
}
