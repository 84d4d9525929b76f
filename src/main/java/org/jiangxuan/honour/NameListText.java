package org.jiangxuan.honour;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiangxuan.platform.RuleViolation;

/**
 * Reads whom a paper to the government names: candidates' numbers, separated by blanks, lines, commas or semicolons. Full-width
 * characters count as their plain ones.
 */
public final class NameListText {

    static final String FIELD = "numbers";

    private static final int SHOWN = 10;
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,、;]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{5,6}");

    private NameListText() {}

    /**
     * @return the numbers in the text's order; empty when nothing is written
     * @throws RuleViolation at field {@code numbers}, naming what is no number and what stands there twice
     */
    public static Set<String> parse(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        for (String word :
                SEPARATOR.split(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())) {
            if (word.isEmpty()) {
                continue;
            }
            if (!NUMBER.matcher(word).matches()) {
                faults.add("“" + word + "”不是候选人编号（如2021-00001）");
            } else if (!numbers.add(word)) {
                faults.add(word + "重复");
            }
        }
        if (!faults.isEmpty()) {
            String more = faults.size() > SHOWN ? "；另有" + (faults.size() - SHOWN) + "处" : "";
            throw new RuleViolation(
                    FIELD, String.join("；", faults.subList(0, Math.min(SHOWN, faults.size()))) + more + "。");
        }
        return numbers;
    }
}
