package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiangxuan.nomination.Sheet.describe;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jiangxuan.nomination.IntakeRules.UnknownUnits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {

    private static final LocalDate BORN = LocalDate.of(1977, 1, 3);

    @Test
    void someone_without_a_fault_is_accepted() {
        IntakeReport report = Sheet.withHeaders().add(1).check();

        assertThat(report.read()).isEqualTo(1);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.accepted()).singleElement().satisfies(nominee -> {
            assertThat(nominee.row()).isEqualTo(4);
            assertThat(nominee.rank()).isEqualTo(1);
        });
    }

    static Stream<Arguments> faultyCells() {
        String id = Sheet.idOfMan(BORN, 2);
        return Stream.of(
                arguments("姓名", "", "NAME_MISSING"),
                arguments("姓名", "\u3000 \u00a0\u200b", "NAME_MISSING"),
                arguments("姓名", "——", "NAME_MISSING"),
                arguments("姓名", "甲".repeat(61), "TEXT_TOO_LONG"),
                arguments("身份证号码", "", "ID_FORMAT"),
                arguments("身份证号码", "2102021977010", "ID_FORMAT"),
                arguments("身份证号码", id.substring(0, 17), "ID_FORMAT"),
                arguments("身份证号码", id + "1", "ID_FORMAT"),
                arguments("身份证号码", "护照E12345678", "ID_FORMAT"),
                arguments("身份证号码", "2.10212197701038E+17", "ID_FORMAT"),
                arguments("身份证号码", wrongCheck(id), "ID_CHECKSUM"),
                arguments("身份证号码", "210281199002290013", "ID_DATE"),
                arguments("身份证号码", Sheet.id("210202", LocalDate.of(2021, 6, 19), 1), "ID_DATE"),
                arguments("性别", "女", "SEX_MISMATCH"),
                arguments("性别", "", "SEX_UNKNOWN"),
                arguments("性别", "未知", "SEX_UNKNOWN"),
                arguments("年龄", "1977.1.4（44）", "BIRTH_MISMATCH"),
                arguments("年龄", "1967.1.3（44）", "BIRTH_MISMATCH"),
                arguments("年龄", "", "BIRTH_FORMAT"),
                arguments("年龄", "44", "BIRTH_FORMAT"),
                arguments("年龄", "1977.1（44）", "BIRTH_FORMAT"),
                arguments("年龄", "1977.2.29（44）", "BIRTH_FORMAT"),
                arguments("年龄", "2077.1.3", "BIRTH_FORMAT"),
                arguments("年龄", "1977.1.3（50）", "AGE_MISMATCH"),
                arguments("年龄", "1977.1.3（42）", "AGE_MISMATCH"),
                arguments("行业", "", "INDUSTRY_UNKNOWN"),
                arguments("行业", "V", "INDUSTRY_UNKNOWN"),
                arguments("行业", "造纸", "INDUSTRY_UNKNOWN"),
                arguments("民族", "大连族", "ETHNICITY_UNKNOWN"),
                arguments("政治面貌", "积极分子", "POLITICAL_UNKNOWN"),
                arguments("文化程度", "", "EDUCATION_UNKNOWN"),
                arguments("工作单位", "", "UNIT_MISSING"),
                arguments("工作单位", "大连未登记有限公司", "UNIT_UNKNOWN"),
                arguments("工作单位", "厂".repeat(121), "TEXT_TOO_LONG"),
                arguments("序号", "", "RANK_FORMAT"),
                arguments("序号", "第一", "RANK_FORMAT"),
                arguments("序号", "0", "RANK_FORMAT"),
                arguments("序号", "-1", "RANK_FORMAT"),
                arguments("序号", "1.5", "RANK_FORMAT"),
                arguments("序号", "4", "UNIT_OVER_CAP"),
                arguments("职业（工种）", "", "TRADE_MISSING"),
                arguments("职业（工种）", "工".repeat(81), "TEXT_TOO_LONG"),
                arguments("联系电话", "", "PHONE_FORMAT"),
                arguments("联系电话", "1390000000", "PHONE_FORMAT"),
                arguments("联系电话", "12900000000", "PHONE_FORMAT"),
                arguments("联系电话", "无", "PHONE_FORMAT"),
                arguments("通讯地址", " ", "ADDRESS_MISSING"),
                arguments("通讯地址", "路".repeat(201), "TEXT_TOO_LONG"));
    }

    @ParameterizedTest(name = "{0} “{1}” is {2}")
    @MethodSource("faultyCells")
    void a_faulty_cell_is_told_with_its_row_column_and_code(String column, String written, String code) {
        IntakeReport report =
                Sheet.withHeaders().add(1).add(2, "序号", "2", column, written).check();

        assertThat(describe(report.rejected())).containsExactly("5 " + column + " " + code);
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.accepted()).extracting(Nominee::row).containsExactly(4);
        assertThat(report.rejected().get(0).message()).endsWith("。").doesNotContainPattern("\\d{8}");
    }

    static Stream<Arguments> oddCells() {
        return Stream.of(
                arguments("身份证号码", "年龄", Sheet.id("110105", BORN, 1), "1977.1.3（44）", "身份证号码 ID_PREFIX"),
                arguments("年龄", "性别", "1977.1.3（45）", "男", "年龄 AGE_MISMATCH"),
                arguments("年龄", "性别", "1977.1.3（43）", "男", "年龄 AGE_MISMATCH"),
                arguments("政治面貌", "性别", "团员", "男", "政治面貌 YOUTH_LEAGUE_AGE"),
                arguments(
                        "身份证号码",
                        "年龄",
                        Sheet.idOfMan(LocalDate.of(1961, 6, 18), 1),
                        "1961.6.18（60）",
                        "年龄 PAST_RETIREMENT"),
                arguments("身份证号码", "年龄", Sheet.idOfMan(LocalDate.of(2005, 6, 19), 1), "2005.6.19（15）", "年龄 UNDER_AGE"));
    }

    @ParameterizedTest(name = "{4}")
    @MethodSource("oddCells")
    void what_is_odd_but_possible_is_a_warning_only(
            String column, String other, String written, String otherWritten, String warning) {
        IntakeReport report =
                Sheet.withHeaders().add(1, column, written, other, otherWritten).check();

        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted()).hasSize(1);
        assertThat(describe(report.warnings())).containsExactly("4 " + warning);
    }

    @Test
    void a_woman_of_fifty_is_past_the_retirement_of_workers_and_one_of_forty_nine_is_not() {
        LocalDate fifty = LocalDate.of(1971, 6, 18);
        LocalDate younger = LocalDate.of(1971, 6, 19);

        IntakeReport report = Sheet.withHeaders()
                .add(1, "性别", "女", "身份证号码", Sheet.idOfWoman(fifty, 1), "年龄", "1971.6.18（50）")
                .add(2, "序号", "2", "性别", "女", "身份证号码", Sheet.idOfWoman(younger, 1), "年龄", "1971.6.19（49）")
                .check();

        assertThat(report.rejected()).isEmpty();
        assertThat(describe(report.warnings())).containsExactly("4 年龄 PAST_RETIREMENT");
    }

    @Test
    void a_league_member_of_fifty_is_accepted_with_a_warning() {
        LocalDate born = LocalDate.of(1971, 5, 4);

        IntakeReport report = Sheet.withHeaders()
                .add(1, "政治面貌", "共青团员", "身份证号码", Sheet.idOfMan(born, 1), "年龄", "1971.5.4（50）")
                .check();

        assertThat(report.accepted()).hasSize(1);
        assertThat(describe(report.warnings())).containsExactly("4 政治面貌 YOUTH_LEAGUE_AGE");
    }

    @Test
    void every_fault_of_every_row_is_told_at_once_in_the_order_of_the_sheet() {
        IntakeReport report = Sheet.withHeaders()
                .add(1, "行业", "?", "姓名", "", "性别", "女", "年龄", "1978.1.3（60）", "联系电话", "110", "通讯地址", "")
                .add(2, "序号", "2", "身份证号码", "210281199002290014", "民族", "?")
                .check();

        assertThat(describe(report.rejected()))
                .containsExactly(
                        "4 行业 INDUSTRY_UNKNOWN",
                        "4 姓名 NAME_MISSING",
                        "4 性别 SEX_MISMATCH",
                        "4 年龄 BIRTH_MISMATCH",
                        "4 年龄 AGE_MISMATCH",
                        "4 联系电话 PHONE_FORMAT",
                        "4 通讯地址 ADDRESS_MISSING",
                        "5 民族 ETHNICITY_UNKNOWN",
                        "5 身份证号码 ID_DATE",
                        "5 身份证号码 ID_CHECKSUM");
        assertThat(report.accepted()).isEmpty();
    }

    @Test
    void the_later_row_of_a_person_is_the_fault_however_the_number_is_written() {
        LocalDate born = LocalDate.of(1976, 6, 15);
        IntakeReport report = Sheet.withHeaders()
                .add(1, "性别", "女", "年龄", "1976.6.15（45）", "身份证号码", "210203197606150080", "通讯地址", "")
                .add(1, "性别", "女", "年龄", "1976.6.15（45）", "身份证号码", "210203760615008")
                .add(1, "性别", "女", "年龄", "1976.6.15（45）", "身份证号码", " ２１０２０３１９７６０６１５００８０")
                .check();

        assertThat(born).isEqualTo(IdentityNumber.of("210203760615008").birthDate());
        assertThat(describe(report.rejected()))
                .containsExactly("4 通讯地址 ADDRESS_MISSING", "5 身份证号码 DUPLICATE_PERSON", "6 身份证号码 DUPLICATE_PERSON");
        assertThat(report.rejected().get(1).message()).contains("第4行");
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void the_fourth_and_later_of_a_unit_are_over_the_cap() {
        IntakeReport report = Sheet.withHeaders()
                .add(1, "序号", "5")
                .add(2, "序号", "4")
                .add(3, "序号", "3")
                .add(4, "序号", "2")
                .add(5, "序号", "1")
                .check();

        assertThat(describe(report.rejected())).containsExactly("4 序号 UNIT_OVER_CAP", "5 序号 UNIT_OVER_CAP");
        assertThat(report.accepted()).extracting(Nominee::rank).containsExactly(3, 2, 1);
    }

    @Test
    void a_recorded_exception_lifts_the_cap() {
        Sheet sheet = Sheet.withHeaders();
        for (int n = 1; n <= 5; n++) {
            sheet.add(n, "序号", "" + n, "工作单位", "大连例外有限公司");
        }

        assertThat(sheet.check().accepted()).extracting(Nominee::rank).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void a_number_that_is_taken_comes_after_the_others_of_its_unit() {
        IntakeReport report = Sheet.withHeaders()
                .add(1, "序号", "1")
                .add(2, "序号", "2")
                .add(3, "序号", "1")
                .add(4, "序号", "3")
                .check();

        assertThat(describe(report.rejected())).containsExactly("6 序号 UNIT_OVER_CAP");
        assertThat(describe(report.warnings())).containsExactly("6 序号 RANK_DUPLICATE");
    }

    @Test
    void a_sheet_numbered_in_one_run_ranks_each_unit_by_itself() {
        Sheet sheet = Sheet.withHeaders();
        for (int n = 1; n <= 9; n++) {
            sheet.add(n, "序号", "" + n, "工作单位", n % 3 == 0 ? "甲厂" : n % 3 == 1 ? "乙厂" : "丙厂");
        }

        IntakeReport report = sheet.check();

        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted()).extracting(Nominee::rank).containsExactly(1, 1, 1, 2, 2, 2, 3, 3, 3);
    }

    @Test
    void unknown_units_are_taken_when_whoever_imports_registers_them() {
        SummaryTable table = Sheet.withHeaders().add(1, "工作单位", " 大连未登记 有限公司 ").table();

        IntakeReport report = Intake.check(table, Sheet.rules(UnknownUnits.TAKE));

        assertThat(report.accepted()).extracting(Nominee::unitName).containsExactly("大连未登记 有限公司");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1977.1.3（44）",
                "1977.01.03(44)",
                "1977-01-03（44）",
                "1977-1-3",
                "1977/1/3 44",
                "1977年1月3日（44岁）",
                "1977年1月3日",
                "１９７７．１．３（４４）",
                "1977. 1. 3 （44）",
                "19770103（44）",
                "19770103",
                "1977.1.3（44周岁）",
                "1977.1.3\n（44）",
                "1977。1。3【44】",
                "1977年01月03日生（44）",
                "1977-01-03 00:00:00",
                "1977.1.3 ( 44 )"
            })
    void birth_and_age_are_read_as_people_write_them(String written) {
        IntakeReport report = Sheet.withHeaders().add(1, "年龄", written).check();

        assertThat(report.rejected()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.accepted()).extracting(Nominee::birthDate).containsExactly(BORN);
    }

    @Test
    void a_date_cell_gives_the_birth_date() {
        Map<String, SummaryCell> cells = Sheet.person(1);
        cells.put("年龄", SummaryCell.date(BORN));

        assertThat(Sheet.withHeaders().add(cells).check().accepted())
                .extracting(Nominee::birthDate)
                .containsExactly(BORN);
    }

    @Test
    void the_age_is_that_of_the_opening_day() {
        LocalDate birthdayOnTheDay = LocalDate.of(1977, 6, 18);
        LocalDate birthdayAfter = LocalDate.of(1977, 6, 19);

        IntakeReport report = Sheet.withHeaders()
                .add(1, "年龄", "1977.6.18（44）", "身份证号码", Sheet.idOfMan(birthdayOnTheDay, 1))
                .add(2, "序号", "2", "年龄", "1977.6.19（43）", "身份证号码", Sheet.idOfMan(birthdayAfter, 1))
                .check();

        assertThat(report.rejected()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void an_identity_number_typed_as_a_number_has_lost_its_end_and_the_sentence_says_what_to_do() {
        Map<String, SummaryCell> cells = Sheet.person(1);
        cells.put("身份证号码", SummaryCell.number("210202197701038000"));

        IntakeReport report = Sheet.withHeaders().add(cells).check();

        assertThat(describe(report.rejected())).containsExactly("4 身份证号码 ID_FORMAT");
        assertThat(report.rejected().get(0).message()).contains("文本").doesNotContain("210202");
    }

    @Test
    void numbers_that_keep_all_their_digits_are_fine() {
        Map<String, SummaryCell> cells = Sheet.person(1);
        cells.put("序号", SummaryCell.number("1"));
        cells.put("联系电话", SummaryCell.number("13900000000"));
        cells.put("性别", SummaryCell.text("女"));
        cells.put("年龄", SummaryCell.text("1976.6.15"));
        cells.put("身份证号码", SummaryCell.number("210203760615008"));

        IntakeReport report = Sheet.withHeaders().add(cells).check();

        assertThat(report.rejected()).isEmpty();
        assertThat(report.accepted()).extracting(Nominee::mobile).containsExactly("13900000000");
    }

    @Test
    void an_error_value_is_one_fault_of_its_cell() {
        for (String header : Sheet.HEADERS) {
            Map<String, SummaryCell> cells = Sheet.person(1);
            cells.put(header, SummaryCell.error("#REF!"));

            assertThat(describe(Sheet.withHeaders().add(cells).check().rejected()))
                    .containsExactly("4 " + header + " CELL_ERROR");
        }
    }

    @Test
    void stray_blanks_widths_and_cases_are_read_through() {
        IntakeReport report = Sheet.withHeaders()
                .add(
                        1,
                        "行业",
                        " ｈ ",
                        "序号",
                        "１",
                        "姓名",
                        " 测 试\u3000甲 ",
                        "性别",
                        "男\u200b",
                        "民族",
                        "汉",
                        "政治面貌",
                        "党员",
                        "身份证号码",
                        "53010219200508011ｘ",
                        "年龄",
                        "１９２０－０５－０８（１０１）",
                        "文化程度",
                        "大 专",
                        "联系电话",
                        "+86 139-0000-0000",
                        "通讯地址",
                        "  大连市\n测试路  1号 ")
                .check();

        assertThat(report.rejected()).isEmpty();
        Nominee nominee = report.accepted().get(0);
        assertThat(nominee.name()).isEqualTo("测试甲");
        assertThat(nominee.industry().code()).isEqualTo("H");
        assertThat(nominee.identityNumber().value()).isEqualTo("53010219200508011X");
        assertThat(nominee.mobile()).isEqualTo("13900000000");
        assertThat(nominee.address()).isEqualTo("大连市 测试路 1号");
    }

    @Test
    void text_that_begins_like_a_formula_stays_text() {
        IntakeReport report = Sheet.withHeaders()
                .add(1, "姓名", "=测试甲", "通讯地址", "=HYPERLINK(\"http://example.invalid\",\"路\")", "职业（工种）", "@钳工")
                .check();

        assertThat(report.rejected()).isEmpty();
        Nominee nominee = report.accepted().get(0);
        assertThat(nominee.name()).isEqualTo("=测试甲");
        assertThat(nominee.address()).startsWith("=HYPERLINK");
        assertThat(FormulaText.neutralise(nominee.trade())).isEqualTo("'@钳工");
    }

    private static String wrongCheck(String id) {
        char last = id.charAt(17);
        return id.substring(0, 17) + (last == '1' ? '2' : '1');
    }
}
