package org.jiangxuan.document.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiangxuan.document.WorkbookLimits;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.SummaryRow;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of a sheet as its XML goes by; keeps the rows that hold something. */
final class SheetHandler extends DefaultHandler {

    private static final int LONGEST_SHARED = 40;
    private static final int MOST_SHARED = 20_000;

    private final CellValues values;
    private final WorkbookLimits limits;
    private final List<SummaryRow> rows = new ArrayList<>();
    private final Map<SummaryCell, SummaryCell> shared = new HashMap<>();

    private int seenRows;
    private int row;
    private List<SummaryCell> cells = new ArrayList<>();
    private int column;
    private @Nullable String type;
    private int style;
    private int readings;
    private boolean inValue;
    private final StringBuilder value = new StringBuilder();

    SheetHandler(CellValues values, WorkbookLimits limits) {
        this.values = values;
        this.limits = limits;
    }

    /** The rows that hold something. */
    List<SummaryRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "rPh" -> readings++;
            // a cell that was rewritten may keep its former inline text beside the new value
            case "v" -> inValue = !"inlineStr".equals(type);
            case "t" -> inValue = "inlineStr".equals(type) && readings == 0;
            default -> {
                // formulas, formatting, what stands around the cells
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "row" -> endRow();
            case "c" -> endCell();
            case "rPh" -> readings--;
            case "v", "t" -> inValue = false;
            default -> {
                // as above
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!inValue) {
            return;
        }
        value.append(characters, start, length);
        if (value.length() > limits.cell()) {
            throw Rejections.cellTooLong(CellPlace.name(row, column), limits.cell());
        }
    }

    private void startRow(@Nullable String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        seenRows++;
        if (row > limits.rows() || seenRows > limits.rows()) {
            throw Rejections.tooManyRows(limits.rows());
        }
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes attributes) {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : CellPlace.column(place);
        type = attributes.getValue("t");
        String written = attributes.getValue("s");
        style = written == null ? 0 : Integer.parseInt(written);
        value.setLength(0);
    }

    private void endCell() {
        SummaryCell cell = values.of(type, style, value.toString());
        if (cell.text().isEmpty()) {
            return;
        }
        if (cell.text().length() > limits.cell()) {
            throw Rejections.cellTooLong(CellPlace.name(row, column), limits.cell());
        }
        if (column >= limits.columns()) {
            throw Rejections.tooManyColumns(row, limits.columns());
        }
        while (cells.size() <= column) {
            cells.add(SummaryCell.EMPTY);
        }
        cells.set(column, share(cell));
    }

    private void endRow() {
        SummaryRow read = new SummaryRow(row, List.copyOf(cells));
        if (!read.isBlank()) {
            rows.add(read);
        }
    }

    /** Short texts come again and again: one of each is enough. */
    private SummaryCell share(SummaryCell cell) {
        if (cell.text().length() > LONGEST_SHARED) {
            return cell;
        }
        SummaryCell known = shared.get(cell);
        if (known != null) {
            return known;
        }
        if (shared.size() < MOST_SHARED) {
            shared.put(cell, cell);
        }
        return cell;
    }
}
