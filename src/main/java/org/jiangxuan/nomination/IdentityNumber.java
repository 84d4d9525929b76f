package org.jiangxuan.nomination;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.platform.Masking;
import org.jiangxuan.platform.RuleViolation;

/**
 * A citizen identity number of GB 11643-1999: six digits of the division, the birth date, three digits of sequence (odd
 * for men, even for women) and a check character. A number of the old form, with 15 digits, is taken as the 18 it stands
 * for. Never written out in full by {@link #toString()}.
 */
public final class IdentityNumber {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{5})(\\d{4})(\\d{2})(\\d{2})(\\d{2})(\\d)([\\dX])");
    private static final Pattern OLD_FORM = Pattern.compile("[1-9]\\d{14}");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int EARLIEST_YEAR = 1900;

    /** What people type for the X at the end. */
    private static final Pattern CROSS_AT_END = Pattern.compile("[×╳✕хХχΧ]$");

    private static final Pattern TEXT_MARK = Pattern.compile("^['‘’`]");

    private final String value;
    private final LocalDate birthDate;
    private final Sex sex;

    private IdentityNumber(String value, LocalDate birthDate, Sex sex) {
        this.value = value;
        this.birthDate = birthDate;
        this.sex = sex;
    }

    /** What can be wrong with a number. */
    public enum Fault {
        /** Neither 18 characters nor 15 digits, or a character that does not belong there. */
        FORMAT("身份证号码应为18位，前17位是数字，末位是数字或X，请核对后重新填写。"),
        /** The birth date in it is not a day of the calendar. */
        DATE("身份证号码中的出生日期在日历上不存在，请对照身份证核对第7至14位。"),
        /** The last character does not fit the others: something was mistyped. */
        CHECKSUM("身份证号码的校验码不对，有一位或几位填错了，请对照身份证逐位核对。");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }

        /** Says in Chinese what is wrong and what to do; holds no digit of the number. */
        public String sentence() {
            return sentence;
        }
    }

    /**
     * The number that was written.
     *
     * @throws RuleViolation at the field {@code identityNumber} with the sentence of the first fault
     */
    public static IdentityNumber of(String written) {
        return find(written)
                .orElseThrow(() -> new RuleViolation(
                        "identityNumber", faults(written).iterator().next().sentence()));
    }

    /** The number that was written, if it has no fault. */
    public static Optional<IdentityNumber> find(String written) {
        if (!faults(written).isEmpty()) {
            return Optional.empty();
        }
        String number = eighteen(normalise(written));
        Matcher parts = parts(number);
        LocalDate birthDate = birthDate(parts).orElseThrow();
        return Optional.of(new IdentityNumber(number, birthDate, sex(parts)));
    }

    /** Everything that is wrong with what was written; empty for a good number. */
    public static Set<Fault> faults(String written) {
        String number = eighteen(normalise(written));
        Matcher parts = FORM.matcher(number);
        if (!parts.matches()) {
            return EnumSet.of(Fault.FORMAT);
        }
        EnumSet<Fault> faults = EnumSet.noneOf(Fault.class);
        if (birthDate(parts).isEmpty()) {
            faults.add(Fault.DATE);
        }
        if (checkCharacter(number) != number.charAt(number.length() - 1)) {
            faults.add(Fault.CHECKSUM);
        }
        return faults;
    }

    /** Without blanks, with half-width digits and a capital X; still what was written, right or wrong. */
    public static String normalise(String written) {
        String compact = WrittenText.compact(written);
        String bare = TEXT_MARK.matcher(compact).replaceFirst("");
        return CROSS_AT_END.matcher(bare).replaceFirst("X").toUpperCase(Locale.ROOT);
    }

    /** All 18 characters; the caller answers for where they go. */
    public String value() {
        return value;
    }

    /** The day of birth. */
    public LocalDate birthDate() {
        return birthDate;
    }

    /** The sex that the sequence digit tells. */
    public Sex sex() {
        return sex;
    }

    /** The six digits of the division in which the number was first given. */
    public String prefix() {
        return value.substring(0, 6);
    }

    /** Full years of age on a day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked, so that a log never holds the number. */
    @Override
    public String toString() {
        return Masking.identityNumber(value);
    }

    private static String eighteen(String number) {
        if (!OLD_FORM.matcher(number).matches()) {
            return number;
        }
        String body = number.substring(0, 6) + "19" + number.substring(6);
        return body + checkCharacter(body);
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    private static Matcher parts(String number) {
        Matcher parts = FORM.matcher(number);
        if (!parts.matches()) {
            throw new IllegalStateException("checked before");
        }
        return parts;
    }

    private static Optional<LocalDate> birthDate(Matcher parts) {
        try {
            LocalDate date = LocalDate.of(number(parts, 2), number(parts, 3), number(parts, 4));
            return date.getYear() < EARLIEST_YEAR ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Sex sex(Matcher parts) {
        return number(parts, 6) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
