package org.jiangxuan.campaign;

/** What kind of date moves when the calendar or a window changes. */
public enum ShiftKind {
    /** The end of a publicity that is still running. */
    PUBLICITY("公示期"),
    /** The instant for which a timer of a process waits. */
    TIMER("定时器"),
    /** The day by which a task is due. */
    TASK("待办期限");

    private final String title;

    ShiftKind(String title) {
        this.title = title;
    }

    /** The kind's Chinese name. */
    public String title() {
        return title;
    }
}
