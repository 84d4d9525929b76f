package org.jiangxuan.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that was declared off or worked after the papers were published.
 *
 * @param day the day in China
 * @param off whether nobody works; false for a make-up workday
 * @param reason why, in the declarer's words
 * @param by the account that declared it
 * @param at when
 */
public record DeclaredDay(LocalDate day, boolean off, String reason, String by, Instant at) {}
