package org.jiangxuan.campaign;

/**
 * How many dates of one step move.
 *
 * @param kind what kind of date
 * @param step as in {@link Shift}
 * @param title as in {@link Shift}
 * @param count how many
 */
public record ShiftCount(ShiftKind kind, String step, String title, long count) {}
