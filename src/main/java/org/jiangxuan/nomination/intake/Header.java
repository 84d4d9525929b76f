package org.jiangxuan.nomination.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.SummaryRow;
import org.jiangxuan.nomination.SummaryTable;
import org.jiangxuan.nomination.WorkbookRejected;
import org.jiangxuan.nomination.WorkbookRejected.Reason;
import org.jiangxuan.nomination.WrittenText;

/** Where the columns are, found by their headers: they may stand in any order and among others. */
final class Header {

    private static final int SEARCHED_ROWS = 10;

    /** A title line holds one or two words that could be headers; the header row holds more. */
    private static final int ENOUGH = 4;

    private final int row;
    private final Map<Column, Integer> places;
    private final Map<Column, String> names;

    private Header(int row, Map<Column, Integer> places, Map<Column, String> names) {
        this.row = row;
        this.places = places;
        this.names = names;
    }

    /**
     * Finds the header among the first ten rows of the sheet.
     *
     * @throws WorkbookRejected when there is none, or a column is missing or there twice
     */
    static Header of(SummaryTable table) {
        SummaryRow row = table.rows().stream()
                .filter(candidate -> candidate.number() <= SEARCHED_ROWS)
                .filter(candidate -> columnsIn(candidate).distinct().count() >= ENOUGH)
                .findFirst()
                .orElseThrow(() -> new WorkbookRejected(
                        Reason.HEADER_MISSING, "前10行中没有找到《大连工匠候选人推荐汇总表》的表头，请使用附件3的格式，表头一行应有“姓名”“性别”“身份证号码”等栏目。"));
        return of(row);
    }

    private static Header of(SummaryRow row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        Map<Column, String> names = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String written = row.cell(i).text();
            Optional<Column> column = Column.find(written);
            if (column.isEmpty()) {
                continue;
            }
            if (places.putIfAbsent(column.get(), i) != null) {
                throw new WorkbookRejected(
                        Reason.COLUMN_TWICE,
                        "表头（第%d行）中“%s”一栏出现了两次，请只保留一栏。"
                                .formatted(row.number(), column.get().header()));
            }
            names.put(column.get(), WrittenText.tidy(written).replace(" ", ""));
        }
        requireAll(row, places);
        return new Header(row.number(), places, names);
    }

    private static void requireAll(SummaryRow row, Map<Column, Integer> places) {
        List<String> missing = Stream.of(Column.values())
                .filter(column -> !places.containsKey(column))
                .map(column -> "“" + column.header() + "”")
                .toList();
        if (!missing.isEmpty()) {
            throw new WorkbookRejected(
                    Reason.COLUMNS_MISSING,
                    "表头（第%d行）缺少栏目%s，请按附件3补上。".formatted(row.number(), String.join("、", missing)));
        }
    }

    private static Stream<Column> columnsIn(SummaryRow row) {
        return row.cells().stream()
                .filter(cell -> cell.kind() == SummaryCell.Kind.TEXT)
                .map(SummaryCell::text)
                .map(Column::find)
                .flatMap(Optional::stream);
    }

    /** The header's row as the workbook numbers it. */
    int row() {
        return row;
    }

    /** The column's header as the sheet has it. */
    String name(Column column) {
        return Objects.requireNonNull(names.get(column));
    }

    /** The column's place in the sheet, from 0. */
    int place(Column column) {
        return Objects.requireNonNull(places.get(column));
    }

    /** The cell of a row under a header. */
    SummaryCell cell(SummaryRow row, Column column) {
        return row.cell(place(column));
    }

    /** Whether the row repeats the header, as on the next printed page. */
    boolean isRepeatedIn(SummaryRow row) {
        return Column.find(cell(row, Column.NAME).text()).isPresent()
                && columnsIn(row).distinct().count() >= ENOUGH;
    }
}
