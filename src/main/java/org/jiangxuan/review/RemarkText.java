package org.jiangxuan.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.platform.RuleViolation;

/** Reads remarks as a reviewer writes them: one line per field, {@code 栏目：意见}. */
final class RemarkText {

    private static final String FIELD = "remarks";
    private static final int LONGEST = 500;

    private RemarkText() {}

    /** @throws RuleViolation at field {@code remarks}, naming the line at fault */
    static List<CorrectionRemark> parse(String text) {
        List<CorrectionRemark> remarks = new ArrayList<>();
        Set<CandidateField> seen = EnumSet.noneOf(CandidateField.class);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                CorrectionRemark remark = line(i + 1, lines[i].strip());
                if (!seen.add(remark.field())) {
                    throw fault(i + 1, "“" + remark.field().label() + "”写了不止一次，请合并为一行");
                }
                remarks.add(remark);
            }
        }
        if (remarks.isEmpty()) {
            throw new RuleViolation(FIELD, "退回补正的，请逐行写明“栏目：意见”，至少一行。");
        }
        return remarks;
    }

    private static CorrectionRemark line(int number, String line) {
        int colon = colon(line);
        if (colon < 0) {
            throw fault(number, "缺少冒号，请写成“栏目：意见”");
        }
        String label = line.substring(0, colon).strip();
        String remark = line.substring(colon + 1).strip();
        CandidateField field = CandidateField.find(label)
                .orElseThrow(() -> fault(number, "没有可以补正的栏目“" + shortened(label) + "”，请按申报表上的栏目名称或材料名称填写"));
        if (remark.isEmpty()) {
            throw fault(number, "“" + field.label() + "”没有写意见");
        }
        if (remark.codePointCount(0, remark.length()) > LONGEST) {
            throw fault(number, "意见不能超过" + LONGEST + "个字");
        }
        return new CorrectionRemark(field, remark, false, null);
    }

    private static int colon(String line) {
        int wide = line.indexOf('：');
        int narrow = line.indexOf(':');
        return wide < 0 || narrow >= 0 && narrow < wide ? narrow : wide;
    }

    private static String shortened(String label) {
        return label.length() <= 20 ? label : label.substring(0, 20) + "…";
    }

    private static RuleViolation fault(int line, String what) {
        return new RuleViolation(FIELD, "补正意见第" + line + "行：" + what + "。");
    }
}
