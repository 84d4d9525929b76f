package org.jiangxuan.registry;

/** Full-width ASCII (U+FF01–U+FF5E) and the ideographic blank, as Chinese input methods produce them. */
final class Widths {

    private Widths() {}

    /** The same text with half-width letters, digits, signs and blanks. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c >= '\uFF01' && c <= '\uFF5E') {
                narrow.append((char) (c - 0xFEE0));
            } else {
                narrow.append(c == '\u3000' || c == '\u00A0' ? ' ' : c);
            }
        }
        return narrow.toString();
    }
}
