package org.jiangxuan.document.workbook;

/** A cell's place as the workbook names it: {@code AB12}. */
final class CellPlace {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private CellPlace() {}

    /** The column of a place, from 0. */
    static int column(String place) {
        int column = 0;
        int length = 0;
        while (length < place.length() && place.charAt(length) >= 'A' && place.charAt(length) <= 'Z') {
            column = column * LETTERS + place.charAt(length) - 'A' + 1;
            length++;
            if (length > MOST_LETTERS) {
                throw Rejections.notAWorkbook();
            }
        }
        if (length == 0) {
            throw Rejections.notAWorkbook();
        }
        return column - 1;
    }

    /** The name of a place. */
    static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
