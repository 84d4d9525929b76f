package org.jiangxuan.platform;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The checks that every registration makes; each refusal is a {@link RuleViolation} at its field. */
public final class Require {

    private Require() {}

    /** Refuses with the sentence unless the condition holds. */
    public static void that(boolean condition, String sentence) {
        if (!condition) {
            throw new RuleViolation(sentence);
        }
    }

    /** Refuses with the sentence at the field unless the condition holds. */
    public static void that(boolean condition, String field, String sentence) {
        if (!condition) {
            throw new RuleViolation(field, sentence);
        }
    }

    /**
     * A text that must be there.
     *
     * @param label the field's name in Chinese, as the sentence shows it
     * @param max the greatest length in characters
     * @return the text without blanks at its ends
     */
    public static String text(String field, String label, @Nullable String value, int max) {
        String text = optionalText(field, label, value, max);
        if (text == null) {
            throw new RuleViolation(field, "请填写" + label + "。");
        }
        return text;
    }

    /** A text that may be missing; blank counts as missing. */
    public static @Nullable String optionalText(String field, String label, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String text = value.strip();
        if (text.codePointCount(0, text.length()) > max) {
            throw new RuleViolation(field, label + "不能超过" + max + "个字。");
        }
        return text;
    }

    /** A day that has come: not after today in China. */
    public static LocalDate notFuture(String field, String label, @Nullable LocalDate day, Clock clock) {
        if (day == null) {
            throw new RuleViolation(field, "请填写" + label + "。");
        }
        LocalDate today = ChinaTime.date(clock.instant());
        if (day.isAfter(today)) {
            throw new RuleViolation(
                    field, label + "（" + ChinaTime.format(day) + "）不能晚于今天（" + ChinaTime.format(today) + "）。");
        }
        return day;
    }

    /** A day that is not before another. */
    public static LocalDate notBefore(
            String field, String label, LocalDate day, LocalDate earliest, String earliestLabel) {
        if (day.isBefore(earliest)) {
            throw new RuleViolation(
                    field,
                    label + "（" + ChinaTime.format(day) + "）不能早于" + earliestLabel + "（" + ChinaTime.format(earliest)
                            + "）。");
        }
        return day;
    }
}
