package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No variable, comment or task name of the engine holds an identity number, a phone number or a long text. */
final class NothingPersonalInTheEngine implements Invariant {

    private static final Pattern PERSONAL = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15}|1[3-9]\\d{9})(?!\\d)");
    private static final int LONG = 200;

    @Override
    public String id() {
        return "INV-17";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return Stream.of(
                        "select distinct NAME_ as WHERE_, TEXT_ as TEXT_ from ACT_HI_VARINST where TEXT_ is not null",
                        "select distinct 'ACT_HI_COMMENT' as WHERE_, MESSAGE_ as TEXT_ from ACT_HI_COMMENT"
                                + " where MESSAGE_ is not null",
                        "select distinct TASK_DEF_KEY_ as WHERE_, NAME_ as TEXT_ from ACT_HI_TASKINST")
                .flatMap(sql -> evidence.rows(sql).stream())
                .filter(row -> isPersonal(row.text("TEXT_")))
                .map(row -> row.text("WHERE_") + " 中有个人信息或长文本")
                .distinct()
                .toList();
    }

    private static boolean isPersonal(String text) {
        return text.length() > LONG || PERSONAL.matcher(text).find();
    }
}
