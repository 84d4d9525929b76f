package org.jiangxuan.nomination.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jiangxuan.nomination.Code;
import org.jiangxuan.nomination.Codes;
import org.jiangxuan.nomination.IdentityNumber;
import org.jiangxuan.nomination.IdentityNumber.Fault;
import org.jiangxuan.nomination.IntakeCode;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.Sex;
import org.jiangxuan.nomination.SummaryCell;
import org.jiangxuan.nomination.SummaryRow;
import org.jiangxuan.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the identity number and the birth date of a row and holds them against each other, the sex and the age. A number
 * with a fault is not held against anything: which of its digits is wrong, nobody knows.
 */
final class PersonCheck {

    /** A workbook keeps this many digits of a number; the rest of an identity number becomes zeros. */
    private static final int KEPT_DIGITS = 15;

    private static final int WORKING_AGE = 16;
    private static final int RETIREMENT_OF_MEN = 60;
    private static final int RETIREMENT_OF_WOMEN_WORKERS = 50;
    private static final int LEAGUE_AGE = 28;
    private static final String LEAGUE_MEMBER = "03";

    private static final Map<Fault, IntakeCode> CODES = Map.of(
            Fault.FORMAT, IntakeCode.ID_FORMAT,
            Fault.DATE, IntakeCode.ID_DATE,
            Fault.CHECKSUM, IntakeCode.ID_CHECKSUM);

    private final IntakeRules rules;
    private final Header header;
    private final Findings findings;
    private final Map<IdentityNumber, Integer> firstRows = new HashMap<>();

    PersonCheck(IntakeRules rules, Header header, Findings findings) {
        this.rules = rules;
        this.header = header;
        this.findings = findings;
    }

    /** Completes the draft of a row. */
    void read(SummaryRow row, Draft draft) {
        IdentityNumber number = identityNumber(row);
        BirthText birth = birth(row);
        draft.identityNumber = number;
        draft.birthDate = birth == null ? null : birth.birthDate();
        if (number != null) {
            checkSex(draft, number);
            checkBirth(draft, number);
            warnOfPrefix(draft, number);
        }
        checkAge(draft, birth);
        warnOfAge(draft);
    }

    /** Whether the person of a row stands in an earlier one; if so, that is the row's fault. */
    boolean isDuplicate(Draft draft) {
        if (draft.identityNumber == null) {
            return false;
        }
        Integer first = firstRows.putIfAbsent(draft.identityNumber, draft.row);
        if (first == null) {
            return false;
        }
        findings.fault(
                draft.row,
                Column.IDENTITY,
                IntakeCode.DUPLICATE_PERSON,
                "与第%d行是同一个人（身份证号码相同），每人只能推荐一次，请删去一行。".formatted(first));
        return true;
    }

    private @Nullable IdentityNumber identityNumber(SummaryRow row) {
        SummaryCell cell = header.cell(row, Column.IDENTITY);
        if (cell.kind() == SummaryCell.Kind.ERROR) {
            return fault(row, Column.IDENTITY, IntakeCode.CELL_ERROR, "身份证号码这一格是公式的错误值，请改为直接填写内容。");
        }
        if (cell.isBlank()) {
            return fault(row, Column.IDENTITY, IntakeCode.ID_FORMAT, "身份证号码没有填写，请补上18位号码。");
        }
        if (cell.kind() == SummaryCell.Kind.NUMBER && cell.text().length() > KEPT_DIGITS) {
            return fault(
                    row, Column.IDENTITY, IntakeCode.ID_FORMAT, "身份证号码按数字保存，后三位已经丢失，请先把这一列的单元格格式设为“文本”，再重新填写全部18位。");
        }
        Set<Fault> faults = IdentityNumber.faults(cell.text());
        faults.forEach(fault -> findings.fault(
                row.number(), Column.IDENTITY, Objects.requireNonNull(CODES.get(fault)), fault.sentence()));
        IdentityNumber number = IdentityNumber.find(cell.text()).orElse(null);
        if (number != null && number.birthDate().isAfter(rules.openingDay())) {
            return fault(row, Column.IDENTITY, IntakeCode.ID_DATE, "身份证号码中的出生日期晚于活动开始日，请对照身份证核对第7至14位。");
        }
        return number;
    }

    private @Nullable BirthText birth(SummaryRow row) {
        SummaryCell cell = header.cell(row, Column.BIRTH);
        if (cell.kind() == SummaryCell.Kind.ERROR) {
            return fault(row, Column.BIRTH, IntakeCode.CELL_ERROR, "年龄这一格是公式的错误值，请改为直接填写内容。");
        }
        BirthText birth = BirthText.of(cell).orElse(null);
        if (birth == null || birth.birthDate().isAfter(rules.openingDay())) {
            return fault(row, Column.BIRTH, IntakeCode.BIRTH_FORMAT, "请按“1977.1.3（44）”的样式填写出生年月日和年龄，日期应是日历上有的、已过去的一天。");
        }
        return birth;
    }

    private void checkSex(Draft draft, IdentityNumber number) {
        if (draft.sex != null && draft.sex != number.sex()) {
            findings.fault(
                    draft.row,
                    Column.SEX,
                    IntakeCode.SEX_MISMATCH,
                    "表中填的是“%s”，与身份证号码所示性别不一致，请对照身份证更正性别或号码。".formatted(draft.sex.label()));
        }
    }

    private void checkBirth(Draft draft, IdentityNumber number) {
        if (draft.birthDate != null && !draft.birthDate.equals(number.birthDate())) {
            findings.fault(draft.row, Column.BIRTH, IntakeCode.BIRTH_MISMATCH, "表中的出生日期与身份证号码所示不一致，请对照身份证更正出生日期或号码。");
        }
    }

    /** When birth date and number differ, that is said already: the age is then wrong only if it fits neither. */
    private void checkAge(Draft draft, @Nullable BirthText birth) {
        if (birth == null || birth.age() == null) {
            return;
        }
        int right = ageOn(birth.birthDate());
        int off = Math.abs(birth.age() - right);
        if (draft.identityNumber != null) {
            off = Math.min(off, Math.abs(birth.age() - ageOn(draft.identityNumber.birthDate())));
        }
        String message =
                "按活动开始日（%s）计算应为%d周岁，表中填的是%d，请更正。".formatted(ChinaTime.format(rules.openingDay()), right, birth.age());
        if (off > 1) {
            findings.fault(draft.row, Column.BIRTH, IntakeCode.AGE_MISMATCH, message);
        } else if (off == 1) {
            findings.warn(draft.row, Column.BIRTH, IntakeCode.AGE_MISMATCH, message);
        }
    }

    private void warnOfPrefix(Draft draft, IdentityNumber number) {
        if (!Codes.isDivisionOfDalian(number.prefix())) {
            findings.warn(draft.row, Column.IDENTITY, IntakeCode.ID_PREFIX, "身份证号码前六位不是大连市现在或过去的区划代码；外地出生的属正常，请核对一下。");
        }
    }

    private void warnOfAge(Draft draft) {
        LocalDate born = draft.identityNumber == null ? draft.birthDate : draft.identityNumber.birthDate();
        if (born == null) {
            return;
        }
        int age = ageOn(born);
        Sex sex = draft.identityNumber == null ? draft.sex : draft.identityNumber.sex();
        if (sex != null && age >= (sex == Sex.MALE ? RETIREMENT_OF_MEN : RETIREMENT_OF_WOMEN_WORKERS)) {
            findings.warn(
                    draft.row,
                    Column.BIRTH,
                    IntakeCode.PAST_RETIREMENT,
                    "活动开始日时已满%d周岁，达到或超过工人退休年龄，请确认仍在生产一线岗位工作。".formatted(age));
        }
        if (age < WORKING_AGE) {
            findings.warn(draft.row, Column.BIRTH, IntakeCode.UNDER_AGE, "活动开始日时未满16周岁，请核对出生日期和身份证号码。");
        }
        Code status = draft.politicalStatus;
        if (status != null && status.code().equals(LEAGUE_MEMBER) && age > LEAGUE_AGE) {
            findings.warn(
                    draft.row,
                    Column.POLITICAL,
                    IntakeCode.YOUTH_LEAGUE_AGE,
                    "活动开始日时已满%d周岁，一般已办理退团，请核对政治面貌。".formatted(age));
        }
    }

    private int ageOn(LocalDate born) {
        return Period.between(born, rules.openingDay()).getYears();
    }

    private <T> @Nullable T fault(SummaryRow row, Column column, IntakeCode code, String message) {
        findings.fault(row.number(), column, code, message);
        return null;
    }
}
