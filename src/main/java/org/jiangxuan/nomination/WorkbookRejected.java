package org.jiangxuan.nomination;

import org.jiangxuan.platform.RuleViolation;

/** A file is not taken at all, before any of its rows is judged; one Chinese sentence says why and what to do. */
public class WorkbookRejected extends RuleViolation {

    private final Reason reason;

    public WorkbookRejected(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /** Why a file is not taken. */
    public enum Reason {
        NOT_A_WORKBOOK,
        OLD_FORMAT,
        ENCRYPTED,
        MACROS,
        EXTERNAL_LINKS,
        XML_ENTITIES,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        BOMB,
        /** It holds no table with the header of annex 3. */
        HEADER_MISSING,
        COLUMNS_MISSING,
        COLUMN_TWICE,
        NO_ROWS
    }

    /** The reason, for programs. */
    public Reason reason() {
        return reason;
    }
}
