package org.jiangxuan.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A period of public notice counted in working days (N40, N45).
 *
 * @param postedOn the day on which the notice was posted
 * @param lastDay the last of the counted working days
 * @param endsAt the instant at which the period is over: 24:00 in China of the last day
 * @param workingDays the number of working days
 */
public record PublicityPeriod(LocalDate postedOn, LocalDate lastDay, Instant endsAt, int workingDays) {}
