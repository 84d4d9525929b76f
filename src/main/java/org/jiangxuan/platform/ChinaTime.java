package org.jiangxuan.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and instants in the zone in which every deadline of the notice is meant: Asia/Shanghai. */
public final class ChinaTime {

    /** The zone of all days, deadlines and printed times. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy年M月d日（EEE）", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private ChinaTime() {}

    /** The instant at which the day begins, 00:00 in China. */
    public static Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The instant at which the day is over, 24:00 in China, which is 00:00 of the next day. */
    public static Instant endOfDay(LocalDate day) {
        return startOfDay(day.plusDays(1));
    }

    /** The calendar day in China at an instant. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A day as officials write it: {@code 2021年6月30日（周三）}. */
    public static String format(LocalDate day) {
        return DAY.format(day);
    }

    /** An instant to the minute, in China: {@code 2021年6月30日 09:05}. */
    public static String format(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }
}
