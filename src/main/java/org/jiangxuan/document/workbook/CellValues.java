package org.jiangxuan.document.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jiangxuan.nomination.SummaryCell;
import org.jspecify.annotations.Nullable;

/** What the value of a cell means, by its type and style. */
final class CellValues {

    private static final int DAY_LENGTH = 10;

    private final SharedTexts texts;
    private final Styles styles;
    private final boolean since1904;

    CellValues(SharedTexts texts, Styles styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    /**
     * The meaning of a value.
     *
     * @param type the cell's type as the file has it; null means a number
     * @param style index of the cell's style
     * @param value the value as the file has it; for a formula its stored result
     */
    SummaryCell of(@Nullable String type, int style, String value) {
        if (value.isEmpty()) {
            return SummaryCell.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> SummaryCell.text(texts.text(Integer.parseInt(value.strip())));
            case "inlineStr", "str" -> SummaryCell.text(EscapedText.decode(value));
            case "b" -> SummaryCell.text(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "e" -> SummaryCell.error(value);
            case "d" -> isoDate(value.strip());
            default -> number(style, value.strip());
        };
    }

    private SummaryCell number(int style, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return SummaryCell.text(value);
        }
        if (!Double.isFinite(number)) {
            return SummaryCell.text(value);
        }
        if (styles.isDate(style) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime at = DateUtil.getLocalDateTime(number, since1904);
            if (at != null) {
                return SummaryCell.date(at.toLocalDate());
            }
        }
        return SummaryCell.number(plain(number));
    }

    /** Never the text of the file: {@code 1E999999999} would become a billion digits. */
    private static String plain(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }

    private static SummaryCell isoDate(String value) {
        try {
            return SummaryCell.date(LocalDate.parse(value.substring(0, Math.min(DAY_LENGTH, value.length()))));
        } catch (DateTimeException e) {
            return SummaryCell.text(value);
        }
    }
}
