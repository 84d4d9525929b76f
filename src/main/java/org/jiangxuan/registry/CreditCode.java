package org.jiangxuan.registry;

import java.util.Locale;
import java.util.Optional;
import org.jiangxuan.platform.RuleViolation;

/**
 * 统一社会信用代码 of an organisation: 18 characters with a check character (GB 32100-2015).
 *
 * @param value the 18 characters, upper case
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int MODULUS = ALPHABET.length();

    /** Throws {@link RuleViolation} at field {@code creditCode} when the value is not a valid code. */
    public CreditCode {
        fault(value).ifPresent(sentence -> {
            throw new RuleViolation("creditCode", sentence);
        });
    }

    /**
     * Reads what people write: blanks, full-width and lower-case characters are normalised.
     *
     * @throws RuleViolation at field {@code creditCode}, saying what is wrong
     */
    public static CreditCode parse(String text) {
        return new CreditCode(normalise(text));
    }

    /** Whether this text, normalised, is a valid code. */
    public static boolean isValid(String text) {
        return fault(normalise(text)).isEmpty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static String normalise(String text) {
        return Widths.narrow(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static Optional<String> fault(String value) {
        if (value.length() != LENGTH) {
            return Optional.of("统一社会信用代码应为 18 位，现为 " + value.length() + " 位");
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = ALPHABET.indexOf(value.charAt(i));
            if (digit < 0) {
                return Optional.of("统一社会信用代码第 " + (i + 1) + " 位不是允许的字符（不用 I、O、S、V、Z）");
            }
            sum += digit * weight;
            weight = weight * 3 % MODULUS;
        }
        char check = ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
        return value.charAt(LENGTH - 1) == check ? Optional.empty() : Optional.of("统一社会信用代码的校验位不符，请核对营业执照");
    }
}
