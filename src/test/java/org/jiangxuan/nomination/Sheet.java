package org.jiangxuan.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxuan.nomination.IntakeRules.UnknownUnits;

/** A summary table as a test writes it down: the header in row 3, invented people from row 4 on. */
public final class Sheet {

    public static final LocalDate OPENING_DAY = LocalDate.of(2021, 6, 18);
    public static final String UNIT = "大连测试重工有限公司";
    public static final List<String> HEADERS =
            List.of("行业", "序号", "姓名", "性别", "年龄", "民族", "政治面貌", "工作单位", "身份证号码", "职业（工种）", "文化程度", "联系电话", "通讯地址");

    private final List<String> headers;
    private final List<SummaryRow> rows = new ArrayList<>();
    private int next = 3;

    private Sheet(List<String> headers) {
        this.headers = headers;
        line("大连工匠候选人推荐汇总表", 1);
        line("推荐地区（单位）：大连市（汇总）          联系人：          电话：", 2);
        rows.add(new SummaryRow(next++, headers.stream().map(SummaryCell::text).toList()));
    }

    /** A sheet with the header of annex 3. */
    public static Sheet withHeaders(String... headers) {
        return new Sheet(headers.length == 0 ? HEADERS : List.of(headers));
    }

    /** The number of the n-th invented man, born on a day; the checksum is right. */
    public static String idOfMan(LocalDate born, int n) {
        return id("210202", born, 2 * n + 1);
    }

    /** The number of the n-th invented woman. */
    public static String idOfWoman(LocalDate born, int n) {
        return id("210202", born, 2 * n);
    }

    /** A number with the right check character. */
    public static String id(String prefix, LocalDate born, int sequence) {
        String body = prefix + born.toString().replace("-", "") + "%03d".formatted(sequence % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    /** Someone without a fault, as text cells by header. */
    public static Map<String, SummaryCell> person(int n) {
        LocalDate born = LocalDate.of(1977, 1, 3);
        Map<String, SummaryCell> cells = new LinkedHashMap<>();
        String[] values = {
            "H",
            "1",
            "测试甲",
            "男",
            "1977.1.3（44）",
            "汉族",
            "中共党员",
            UNIT,
            idOfMan(born, n),
            "钳工",
            "大学专科毕业",
            "13900000000",
            "大连市测试路1号"
        };
        for (int i = 0; i < values.length; i++) {
            cells.put(HEADERS.get(i), SummaryCell.text(values[i]));
        }
        return cells;
    }

    /** Adds someone without a fault. */
    public Sheet add(int n) {
        return add(person(n));
    }

    /** Adds someone without a fault but for some cells: header, text, header, text … */
    public Sheet add(int n, String... changes) {
        Map<String, SummaryCell> cells = person(n);
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], SummaryCell.text(changes[i + 1]));
        }
        return add(cells);
    }

    /** Adds a row of cells by the headers of annex 3. */
    public Sheet add(Map<String, SummaryCell> cells) {
        rows.add(new SummaryRow(
                next++,
                headers.stream()
                        .map(header -> cells.getOrDefault(header.replaceAll("\\s", ""), SummaryCell.EMPTY))
                        .toList()));
        return this;
    }

    /** Adds a row that holds these texts from column A on. */
    public Sheet line(String... texts) {
        rows.add(new SummaryRow(
                next++, Arrays.stream(texts).map(SummaryCell::text).toList()));
        return this;
    }

    /** Leaves a row empty. */
    public Sheet skip() {
        next++;
        return this;
    }

    public SummaryTable table() {
        return new SummaryTable(List.copyOf(rows));
    }

    /** Checks the sheet; every unit is known. */
    public IntakeReport check() {
        return Intake.check(table(), rules());
    }

    public static IntakeRules rules() {
        return rules(UnknownUnits.REFUSE);
    }

    /** The units whose name holds 未登记 are unknown; the one whose name holds 例外 may exceed the cap. */
    public static IntakeRules rules(UnknownUnits unknownUnits) {
        return new IntakeRules(
                OPENING_DAY,
                3,
                name -> Optional.of(name).filter(known -> !known.contains("未登记")),
                unknownUnits,
                unit -> unit.contains("例外"));
    }

    private void line(String text, int row) {
        rows.add(new SummaryRow(row, List.of(SummaryCell.text(text))));
    }

    static Stream<String> describe(List<IntakeFault> faults) {
        return faults.stream()
                .map(fault -> fault.row() + " " + fault.column() + " " + Objects.requireNonNull(fault.code()));
    }
}
