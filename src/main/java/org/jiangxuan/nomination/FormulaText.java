package org.jiangxuan.nomination;

/** Keeps a text that begins like a formula a text when it is exported to a spreadsheet or a CSV file. */
public final class FormulaText {

    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private FormulaText() {}

    /**
     * The same text; one that a spreadsheet would take for a formula (also after blanks that it skips) is led by an
     * apostrophe, which spreadsheets read as “this is text”.
     */
    public static String neutralise(String text) {
        return beginsLikeFormula(text) ? "'" + text : text;
    }

    /** Whether a spreadsheet could take the text for a formula. */
    public static boolean beginsLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String visible = text.stripLeading();
        return DANGEROUS.indexOf(text.charAt(0)) >= 0
                || (!visible.isEmpty() && DANGEROUS.indexOf(visible.charAt(0)) >= 0);
    }
}
