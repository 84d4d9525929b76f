package org.jiangxuan.nomination.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the column 年龄, {@code 1977.1.3（44）}: the day of birth, and the age if it was written.
 *
 * @param age full years as written, or null
 */
record BirthText(LocalDate birthDate, @Nullable Integer age) {

    private static final String AGE = "(?: ?[(\\[【<〔]? ?(?:年龄:?)?(\\d{1,3}) ?(?:周岁|岁)? ?[)\\]】>〕]?)?";

    private static final Pattern PARTED =
            Pattern.compile("(\\d{4}) ?[.\\-/年,、。·_] ?(\\d{1,2}) ?[.\\-/月,、。·_] ?(\\d{1,2}) ?[日号]? ?生?[.,;、]?" + AGE);

    /** Eight digits in one; an age after them must be told apart by a bracket or a blank. */
    private static final Pattern UNPARTED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:(?=[ (\\[【<〔])" + AGE + ")?");

    /** The time of day that comes along when a date is pasted as text. */
    private static final Pattern MIDNIGHT = Pattern.compile(" 0?0:00(:00)?(\\.0+)?");

    /** The meaning of a cell; empty when it holds no day of the calendar. */
    static Optional<BirthText> of(SummaryCell cell) {
        if (cell.date() != null) {
            return Optional.of(new BirthText(cell.date(), null));
        }
        String text = Normalizer.normalize(WrittenText.tidy(cell.text()), Normalizer.Form.NFKC);
        String day = MIDNIGHT.matcher(text).replaceFirst("");
        return read(PARTED.matcher(day)).or(() -> read(UNPARTED.matcher(day)));
    }

    private static Optional<BirthText> read(Matcher parts) {
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            return Optional.of(new BirthText(date, parts.group(4) == null ? null : number(parts, 4)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
