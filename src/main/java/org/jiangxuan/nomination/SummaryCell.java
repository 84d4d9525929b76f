package org.jiangxuan.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the summary table (annex 3) as it was read; nothing is judged yet.
 *
 * @param kind how the workbook holds it
 * @param text what it says; a number in plain digits, a date as {@code 1977-01-03}, empty for an empty cell
 * @param date the day, for a date cell only
 */
public record SummaryCell(Kind kind, String text, @Nullable LocalDate date) {

    /** The cell that holds nothing. */
    public static final SummaryCell EMPTY = new SummaryCell(Kind.EMPTY, "", null);

    /** How a workbook holds a cell. A formula counts as the kind of its stored result. */
    public enum Kind {
        EMPTY,
        TEXT,
        /** A number: a workbook keeps only 15 digits of it. */
        NUMBER,
        DATE,
        /** An error value such as {@code #REF!}. */
        ERROR
    }

    /** A cell that holds text. */
    public static SummaryCell text(String text) {
        return text.isEmpty() ? EMPTY : new SummaryCell(Kind.TEXT, text, null);
    }

    /** A cell that holds a number, in plain digits. */
    public static SummaryCell number(String digits) {
        return new SummaryCell(Kind.NUMBER, digits, null);
    }

    /** A cell that holds a day. */
    public static SummaryCell date(LocalDate day) {
        return new SummaryCell(Kind.DATE, day.toString(), day);
    }

    /** A cell whose formula failed. */
    public static SummaryCell error(String text) {
        return new SummaryCell(Kind.ERROR, text, null);
    }

    /** True when there is nothing to see in the cell. */
    public boolean isBlank() {
        return kind == Kind.EMPTY || (kind == Kind.TEXT && WrittenText.isBlank(text));
    }
}
