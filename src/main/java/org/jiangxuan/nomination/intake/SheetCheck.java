package org.jiangxuan.nomination.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.SummaryRow;
import org.jiangxuan.nomination.SummaryTable;
import org.jiangxuan.nomination.WorkbookRejected;
import org.jiangxuan.nomination.WorkbookRejected.Reason;
import org.jiangxuan.nomination.WrittenText;

/** Checks a whole summary table and finds every fault of every row at once. */
public final class SheetCheck {

    /** How the lines below the table begin: the note of annex 3, totals, who filled it in. */
    private static final Pattern FOOTER =
            Pattern.compile("^[（(【]?(注|备注|说明|填表|制表|填报|审核|审批|联系人|联系电话|经办|负责人|单位|推荐|合计|总计|共计|共\\d|日期|盖章|附).*");

    private final Header header;
    private final Findings findings;
    private final RowCheck rows;
    private final PersonCheck persons;
    private final UnitOrder units;

    private SheetCheck(SummaryTable table, IntakeRules rules) {
        this.header = Header.of(table);
        this.findings = new Findings(header);
        this.rows = new RowCheck(rules, header, findings);
        this.persons = new PersonCheck(rules, header, findings);
        this.units = new UnitOrder(rules, findings);
    }

    /**
     * Checks a table.
     *
     * @throws WorkbookRejected when it has no header of annex 3, lacks a column, or names nobody
     */
    public static IntakeReport check(SummaryTable table, IntakeRules rules) {
        return new SheetCheck(table, rules).check(table);
    }

    private IntakeReport check(SummaryTable table) {
        List<Draft> drafts = new ArrayList<>();
        List<Draft> ranked = new ArrayList<>();
        for (SummaryRow row : table.rows()) {
            if (row.number() <= header.row() || !namesSomebody(row)) {
                continue;
            }
            Draft draft = rows.read(row);
            persons.read(row, draft);
            drafts.add(draft);
            if (!persons.isDuplicate(draft)) {
                ranked.add(draft);
            }
        }
        if (drafts.isEmpty()) {
            throw new WorkbookRejected(Reason.NO_ROWS, "表头（第%d行）以下没有填写任何候选人，请填写后再导入。".formatted(header.row()));
        }
        units.settle(ranked);
        return new IntakeReport(
                drafts.size(), accepted(drafts), findings.faults(), findings.warnings(), header.name(Column.IDENTITY));
    }

    private List<Nominee> accepted(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !findings.isFaulty(draft.row))
                .map(Draft::nominee)
                .toList();
    }

    /** Empty lines, prepared ones with a number only, the note below the table and repeated headers name nobody. */
    private boolean namesSomebody(SummaryRow row) {
        if (header.isRepeatedIn(row)) {
            return false;
        }
        boolean personal = filled(row, Column.IDENTITY)
                || filled(row, Column.SEX)
                || (filled(row, Column.BIRTH) && !isPlaceholder(header.cell(row, Column.BIRTH)));
        return personal || (saysAnything(row) && !isFooter(row));
    }

    private boolean saysAnything(SummaryRow row) {
        return Stream.of(Column.values())
                .filter(column -> column != Column.RANK && column != Column.BIRTH)
                .anyMatch(column -> filled(row, column));
    }

    private boolean filled(SummaryRow row, Column column) {
        return !header.cell(row, column).isBlank();
    }

    /** The form's own {@code 19××.×.×（××）}. */
    private static boolean isPlaceholder(SummaryCell cell) {
        return cell.text().contains("×");
    }

    private static boolean isFooter(SummaryRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> FOOTER.matcher(WrittenText.compact(cell.text())).matches())
                .orElse(true);
    }
}
