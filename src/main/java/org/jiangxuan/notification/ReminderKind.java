package org.jiangxuan.notification;

/** Why a group is reminded. */
public enum ReminderKind {
    /** The phase's end is near and the group has work open. */
    APPROACHING,
    /** The phase's end has passed and the group's work is still open. */
    PASSED
}
