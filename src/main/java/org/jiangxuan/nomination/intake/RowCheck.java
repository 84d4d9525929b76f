package org.jiangxuan.nomination.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jiangxuan.nomination.Code;
import org.jiangxuan.nomination.CodeTable;
import org.jiangxuan.nomination.Codes;
import org.jiangxuan.nomination.IntakeCode;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.IntakeRules.UnknownUnits;
import org.jiangxuan.nomination.Sex;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.SummaryRow;
import org.jiangxuan.nomination.WrittenText;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, each against its own column; what binds columns together is {@link PersonCheck}'s. */
final class RowCheck {

    /** A serial number, also as {@code 1.} or {@code 第1名}. */
    private static final Pattern SERIAL = Pattern.compile("第?(\\d{1,5})[.、]?[名位号]?");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BLANK_BETWEEN_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");

    private static final int NAME_LENGTH = 60;
    private static final int UNIT_LENGTH = 120;
    private static final int TRADE_LENGTH = 80;
    private static final int ADDRESS_LENGTH = 200;

    private final IntakeRules rules;
    private final Header header;
    private final Findings findings;

    RowCheck(IntakeRules rules, Header header, Findings findings) {
        this.rules = rules;
        this.header = header;
        this.findings = findings;
    }

    Draft read(SummaryRow row) {
        Draft draft = new Draft(row.number());
        draft.name = name(row);
        draft.sex = sex(row);
        draft.serial = serial(row);
        draft.industry = code(row, Column.INDUSTRY, Codes.INDUSTRY, IntakeCode.INDUSTRY_UNKNOWN, "行业代码A至U中的一个字母");
        draft.ethnicity = code(row, Column.ETHNICITY, Codes.ETHNICITY, IntakeCode.ETHNICITY_UNKNOWN, "民族全称，如“汉族”");
        draft.politicalStatus = code(
                row, Column.POLITICAL, Codes.POLITICAL_STATUS, IntakeCode.POLITICAL_UNKNOWN, "政治面貌，如“中共党员”“共青团员”“群众”");
        draft.education =
                code(row, Column.EDUCATION, Codes.EDUCATION, IntakeCode.EDUCATION_UNKNOWN, "文化程度，如“大学本科毕业”“技工学校毕业”");
        draft.unitName = unit(row);
        draft.trade = text(row, Column.TRADE, IntakeCode.TRADE_MISSING, TRADE_LENGTH);
        draft.phone = phone(row);
        draft.address = text(row, Column.ADDRESS, IntakeCode.ADDRESS_MISSING, ADDRESS_LENGTH);
        return draft;
    }

    private @Nullable String name(SummaryRow row) {
        String written = text(row, Column.NAME, IntakeCode.NAME_MISSING, NAME_LENGTH);
        if (written == null) {
            return null;
        }
        if (!LETTER.matcher(written).find()) {
            findings.fault(row.number(), Column.NAME, IntakeCode.NAME_MISSING, "姓名没有填写，请按身份证填写姓名。");
            return null;
        }
        return BLANK_BETWEEN_HAN.matcher(written).replaceAll("");
    }

    private @Nullable Sex sex(SummaryRow row) {
        return readable(row, Column.SEX)
                .map(cell -> Sex.find(cell.text())
                        .orElseGet(() -> fault(row, Column.SEX, IntakeCode.SEX_UNKNOWN, "性别请填写“男”或“女”。")))
                .orElse(null);
    }

    private @Nullable Integer serial(SummaryRow row) {
        SummaryCell cell = readable(row, Column.RANK).orElse(null);
        if (cell == null) {
            return null;
        }
        var digits = SERIAL.matcher(WrittenText.compact(cell.text()));
        int serial = digits.matches() ? Integer.parseInt(digits.group(1)) : 0;
        return serial > 0
                ? Integer.valueOf(serial)
                : fault(row, Column.RANK, IntakeCode.RANK_FORMAT, "序号请填写本单位的推荐顺序，用1、2、3这样的整数。");
    }

    private @Nullable Code code(SummaryRow row, Column column, CodeTable table, IntakeCode code, String wanted) {
        return readable(row, column)
                .map(cell -> table.find(cell.text()).orElseGet(() -> {
                    String what = cell.isBlank() ? "没有填写" : "填写的内容无法识别";
                    return fault(row, column, code, column.header() + what + "，请填写" + wanted + "。");
                }))
                .orElse(null);
    }

    private @Nullable String unit(SummaryRow row) {
        String written = text(row, Column.UNIT, IntakeCode.UNIT_MISSING, UNIT_LENGTH);
        if (written == null) {
            return null;
        }
        Optional<String> registered =
                rules.units().find(BLANK_BETWEEN_HAN.matcher(written).replaceAll(""));
        if (registered.isEmpty() && rules.unknownUnits() == UnknownUnits.REFUSE) {
            findings.fault(
                    row.number(), Column.UNIT, IntakeCode.UNIT_UNKNOWN, "系统中没有这个单位，请填写与营业执照一致的全称；单位尚未登记的，请先办理单位登记。");
        }
        return registered.orElse(written);
    }

    private @Nullable PhoneText phone(SummaryRow row) {
        return readable(row, Column.PHONE)
                .map(cell -> PhoneText.of(cell.text())
                        .orElseGet(() -> fault(
                                row, Column.PHONE, IntakeCode.PHONE_FORMAT, "联系电话请填写11位手机号码，或带区号的固定电话；有两个号码时用“/”分开。")))
                .orElse(null);
    }

    private @Nullable String text(SummaryRow row, Column column, IntakeCode missing, int longest) {
        SummaryCell cell = readable(row, column).orElse(null);
        if (cell == null) {
            return null;
        }
        String text = WrittenText.tidy(cell.text());
        if (text.isEmpty()) {
            return fault(row, column, missing, column.header() + "没有填写，请补上。");
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return fault(
                    row,
                    column,
                    IntakeCode.TEXT_TOO_LONG,
                    "%s不能超过%d个字，现在是%d个字，请缩短。".formatted(column.header(), longest, length));
        }
        return text;
    }

    private Optional<SummaryCell> readable(SummaryRow row, Column column) {
        SummaryCell cell = header.cell(row, column);
        if (cell.kind() != SummaryCell.Kind.ERROR) {
            return Optional.of(cell);
        }
        findings.fault(row.number(), column, IntakeCode.CELL_ERROR, column.header() + "这一格是公式的错误值，请改为直接填写内容。");
        return Optional.empty();
    }

    private <T> @Nullable T fault(SummaryRow row, Column column, IntakeCode code, String message) {
        findings.fault(row.number(), column, code, message);
        return null;
    }
}
