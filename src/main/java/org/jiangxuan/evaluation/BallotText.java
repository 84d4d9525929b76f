package org.jiangxuan.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.platform.RuleViolation;

/**
 * Reads the secretariat's record of a vote: one line per candidate, {@code 编号 赞成 反对 弃权}, separated by blanks,
 * tabs or commas; members who are recused for the candidate cast none of them; full-width characters count as their plain
 * ones, empty lines are skipped.
 */
public final class BallotText {

    static final String FIELD = "ballots";
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-\\d{5,6})[\\s,、]+(\\d{1,3})[\\s,、]+(\\d{1,3})[\\s,、]+(\\d{1,3})");

    private BallotText() {}

    /**
     * @return the lines in the text's order
     * @throws RuleViolation at field {@code ballots}, naming every line at fault
     */
    public static List<BallotLine> parse(String text) {
        List<BallotLine> lines = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        String[] rows = Normalizer.normalize(text, Normalizer.Form.NFKC).split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i].strip();
            if (row.isEmpty()) {
                continue;
            }
            int line = i + 1;
            Matcher matcher = LINE.matcher(row);
            if (!matcher.matches()) {
                faults.add("第" + line + "行应为“编号 赞成 反对 弃权”，如“2021-00001 6 1 0”");
                continue;
            }
            Integer before = seen.putIfAbsent(matcher.group(1), line);
            if (before != null) {
                faults.add("第" + line + "行与第" + before + "行重复（" + matcher.group(1) + "）");
                continue;
            }
            lines.add(new BallotLine(matcher.group(1), number(matcher, 2), number(matcher, 3), number(matcher, 4)));
        }
        if (faults.isEmpty() && lines.isEmpty()) {
            faults.add("请逐行填写表决结果：编号 赞成 反对 弃权");
        }
        refuse(FIELD, faults);
        return lines;
    }

    /** Refuses with all faults in one sentence, the first ten in words. */
    static void refuse(String field, List<String> faults) {
        if (faults.isEmpty()) {
            return;
        }
        String more = faults.size() > 10 ? "；另有" + (faults.size() - 10) + "处" : "";
        throw new RuleViolation(field, String.join("；", faults.subList(0, Math.min(10, faults.size()))) + more + "。");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
