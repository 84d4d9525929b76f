package org.jiangxuan.platform;

/** Masks what must not be read in full on a page or in a log. */
public final class Masking {

    private static final int SHOWN = 4;

    private Masking() {}

    /** Only the last four characters: {@code **************0012}. Different masks of one number could be combined. */
    public static String identityNumber(String number) {
        return lastFour(number);
    }

    /** Only the last four digits: {@code *******6739}. */
    public static String phone(String number) {
        return lastFour(number);
    }

    private static String lastFour(String text) {
        if (text.length() <= SHOWN) {
            return "*".repeat(text.length());
        }
        int hidden = text.length() - SHOWN;
        return "*".repeat(hidden) + text.substring(hidden);
    }
}
