package org.jiangxuan.publicity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What others may know of a publicity.
 *
 * @param kind internal publicity or public notice
 * @param postedOn the day it was posted, Asia/Shanghai
 * @param lastDay the last working day of the period
 * @param endsAt 24:00 of {@code lastDay}, Asia/Shanghai; nothing is registered before
 * @param workingDays length of the period
 * @param state how far it is
 */
public record PublicityView(
        PublicityKind kind,
        LocalDate postedOn,
        LocalDate lastDay,
        Instant endsAt,
        int workingDays,
        PublicityState state) {}
