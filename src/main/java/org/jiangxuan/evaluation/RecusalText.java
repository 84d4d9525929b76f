package org.jiangxuan.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the recusals known when the panel is formed: one line per expert and candidate, {@code 专家账号 候选人编号 理由},
 * separated by blanks, tabs or commas; full-width characters count as their plain ones, empty lines are skipped.
 */
public final class RecusalText {

    private static final Pattern LINE = Pattern.compile("([0-9A-Za-z]{1,64})[\\s,、]+(\\d{4}-\\d{5,6})[\\s,、]+(\\S.*)");

    private RecusalText() {}

    /** One line. */
    public record Line(String expertId, String number, String reason) {}

    /**
     * @param text null or blank when there are none
     * @return the lines in the text's order
     * @throws RuleViolation at field {@code recusals}, naming every line at fault
     */
    public static List<Line> parse(@Nullable String text) {
        List<Line> lines = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        String[] rows = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .split("\\R", -1);
        for (int i = 0; i < rows.length; i++) {
            String row = rows[i].strip();
            Matcher matcher = LINE.matcher(row);
            if (matcher.matches()) {
                lines.add(new Line(matcher.group(1), matcher.group(2), matcher.group(3)));
            } else if (!row.isEmpty()) {
                faults.add("第" + (i + 1) + "行应为“专家账号 候选人编号 理由”，如“expert1 2021-00001 曾为师徒”");
            }
        }
        BallotText.refuse(Recusals.FIELD, faults);
        return lines;
    }
}
