package org.jiangxuan.nomination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of a text what people's keyboards and copy-and-paste put in and nobody sees. */
public final class WrittenText {

    /** Blanks of every kind (also U+3000 and U+00A0), line breaks, controls and characters of no width. */
    private static final String BLANK = "[\\s\\p{Z}\\p{Cc}\\p{Cf}]";

    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");
    private static final Pattern OUTER_BLANKS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");

    private WrittenText() {}

    /** Without any blank, full-width letters and digits as the usual ones: for numbers, codes and headers. */
    public static String compact(String written) {
        return Normalizer.normalize(BLANKS.matcher(written).replaceAll(""), Normalizer.Form.NFKC);
    }

    /** What is left to compare by: no blanks, no punctuation, one width, one case. */
    public static String key(String written) {
        return PUNCTUATION.matcher(compact(written)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Without blanks at the ends, and one blank where there were several or a line break: for free text. */
    public static String tidy(String written) {
        return BLANKS.matcher(OUTER_BLANKS.matcher(written).replaceAll("")).replaceAll(" ");
    }

    /** True when there is nothing to see in the text. */
    public static boolean isBlank(String written) {
        return BLANKS.matcher(written).replaceAll("").isEmpty();
    }
}
