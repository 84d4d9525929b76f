package org.jiangxuan.calendar;

import java.time.LocalDate;

/**
 * The day of an internal reminder or due date.
 *
 * @param date the day
 * @param provisional true when a year without published holidays was counted Monday to Friday, so that the day may
 *     still move
 */
public record ReminderDay(LocalDate date, boolean provisional) {}
