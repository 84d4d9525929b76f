package org.jiangxuan.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jiangxuan.platform.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and times on pages, in the page's language and in China's zone; nothing for what is not there. */
@Component("dates")
class Dates {

    private final MessageSource messages;

    Dates(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code 2021年6月30日（周三）}. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : write(day, "format.day");
    }

    /** {@code 1985年12月19日}: a day long past, of which nobody asks the weekday. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : write(day, "format.date");
    }

    /** The day on which an instant falls; an instant at 24:00 is the next day's 00:00. */
    public String day(@Nullable Instant instant) {
        return instant == null ? "" : day(ChinaTime.date(instant));
    }

    /** The last day of a period that ends at an instant, so that 24:00 of a day is that day. */
    public String lastDay(@Nullable Instant end) {
        return end == null ? "" : day(ChinaTime.date(end.minusNanos(1)));
    }

    /** {@code 6月30日}. */
    public String shortDay(@Nullable LocalDate day) {
        return day == null ? "" : write(day, "format.day.short");
    }

    /** {@code 2021年6月30日 09:05}. */
    public String minute(@Nullable Instant instant) {
        return instant == null ? "" : write(instant.atZone(ChinaTime.ZONE), "format.minute");
    }

    /** {@code 09:05}. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : write(instant.atZone(ChinaTime.ZONE), "format.time");
    }

    private String write(TemporalAccessor time, String format) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(messages.getMessage(format, null, locale), locale)
                .format(time);
    }
}
