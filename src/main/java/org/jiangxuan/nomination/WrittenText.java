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
        if (written.chars().allMatch(WrittenText::isPlain)) {
            return written;
        }
        return Normalizer.normalize(BLANKS.matcher(written).replaceAll(""), Normalizer.Form.NFKC);
    }

    /** What is left to compare by: no blanks, no punctuation, one width, one case. */
    public static String key(String written) {
        return PUNCTUATION.matcher(compact(written)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Without blanks at the ends, and one blank where there were several or a line break: for free text. */
    public static String tidy(String written) {
        if (written.chars().noneMatch(WrittenText::isInvisible)) {
            return written;
        }
        return BLANKS.matcher(OUTER_BLANKS.matcher(written).replaceAll("")).replaceAll(" ");
    }

    /** True when there is nothing to see in the text. */
    public static boolean isBlank(String written) {
        return written.chars().allMatch(WrittenText::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Visible ASCII and the common ideographs: nothing to take out, one width. Spares big tables the slow way. */
    private static boolean isPlain(int character) {
        return (character > ' ' && character < 0x7F) || (character >= 0x4E00 && character <= 0x9FFF);
    }
}
