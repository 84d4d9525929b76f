package org.jiangxuan.nomination.intake;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxuan.nomination.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the column 联系电话: a mobile, a landline, or both.
 *
 * @param mobile eleven digits, or null
 * @param landline {@code 0411-83612345}, with or without the area code, or null
 */
record PhoneText(@Nullable String mobile, @Nullable String landline) {

    private static final Pattern SEPARATORS = Pattern.compile("[/、,;|\\n或]|(?<=\\d{7}) (?=\\d{7})");
    private static final Pattern FILLERS = Pattern.compile("[()\\-—–‐‑−.·]|手机:?|电话:?|固话:?|办公:?");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86(?=1[3-9]\\d{9}$|0)");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("(?:0?[2-9]\\d{1,2})?[2-9]\\d{6,7}(?:转\\d{1,6})?");

    /** The numbers in a cell; empty when one of them is none, or there is none. */
    static Optional<PhoneText> of(String written) {
        String text = Normalizer.normalize(WrittenText.tidy(written), Normalizer.Form.NFKC);
        String mobile = null;
        String landline = null;
        for (String part : SEPARATORS.split(text, -1)) {
            String digits = COUNTRY.matcher(bare(part)).replaceFirst("");
            if (digits.isEmpty()) {
                continue;
            }
            if (MOBILE.matcher(digits).matches()) {
                mobile = mobile == null ? digits : mobile;
            } else if (LANDLINE.matcher(digits).matches()) {
                landline = landline == null ? WrittenText.compact(part) : landline;
            } else {
                return Optional.empty();
            }
        }
        return mobile == null && landline == null ? Optional.empty() : Optional.of(new PhoneText(mobile, landline));
    }

    private static String bare(String part) {
        return FILLERS.matcher(WrittenText.compact(part)).replaceAll("");
    }
}
