package org.jiangxuan.honour;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.platform.RuleViolation;

/**
 * Reads whom the government struck: one line per candidate, {@code 编号 理由}, separated by blanks, tabs or commas. Only the
 * number's full-width characters count as their plain ones; the reason stays as it is written. Empty lines are skipped.
 */
public final class StrikeText {

    private static final String FIELD = "strikes";
    private static final int LONGEST_REASON = 500;
    private static final int SHOWN = 10;
    private static final Pattern LINE = Pattern.compile("([^\\s,，、:：]+)[\\s,，、:：]+(.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{5,6}");

    private StrikeText() {}

    /**
     * @return the strikes in the text's order; empty when nothing is written
     * @throws RuleViolation at field {@code strikes}, naming every line at fault
     */
    public static List<Strike> parse(String text) {
        List<Strike> strikes = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        String[] rows = text.split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i].strip();
            if (row.isEmpty()) {
                continue;
            }
            int line = i + 1;
            Matcher matcher = LINE.matcher(row);
            String number = matcher.matches() ? Normalizer.normalize(matcher.group(1), Normalizer.Form.NFKC) : "";
            if (!NUMBER.matcher(number).matches()) {
                faults.add("第" + line + "行应为“编号 理由”，如“2021-00001 经核实不宜命名”");
                continue;
            }
            Integer before = seen.putIfAbsent(number, line);
            String reason = matcher.group(2).strip();
            if (before != null) {
                faults.add("第" + line + "行与第" + before + "行重复（" + number + "）");
            } else if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
                faults.add("第" + line + "行的理由不能超过" + LONGEST_REASON + "个字");
            } else {
                strikes.add(new Strike(number, reason));
            }
        }
        refuse(faults);
        return strikes;
    }

    /** Refuses with all faults in one sentence, the first ten in words. */
    static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            String more = faults.size() > SHOWN ? "；另有" + (faults.size() - SHOWN) + "处" : "";
            throw new RuleViolation(
                    FIELD, String.join("；", faults.subList(0, Math.min(SHOWN, faults.size()))) + more + "。");
        }
    }
}
