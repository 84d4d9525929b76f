package org.jiangxuan.notification;

/** Why a group is reminded. The names are stored. */
public enum ReminderKind {
    /** The phase's end is near and the group has work open. */
    APPROACHING,
    /** The phase's end has passed and the group's work is still open. */
    PASSED,
    /** The phase's end has passed; the city is told how much work is still open in all groups together. */
    PASSED_IN_ALL,
    /** An authority has not answered by its due date (AMB-11). */
    SILENT_AUTHORITY
}
