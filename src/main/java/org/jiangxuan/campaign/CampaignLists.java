package org.jiangxuan.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The lists of a campaign file, whose entries must differ. */
final class CampaignLists {

    /** The skill levels there are (DOMAIN 4.7); which of them are accepted is the campaign's decision. */
    private static final List<String> LEVELS = List.of("5", "4", "3", "2", "1", "T", "S");

    private static final int MANY = 500;

    private CampaignLists() {}

    static List<String> levels(Section root) {
        String key = "qualificationLevels";
        List<String> levels = root.texts(key, LEVELS.size(), 20);
        for (int i = 0; i < levels.size(); i++) {
            if (!LEVELS.contains(levels.get(i))) {
                root.fault(key, "没有代码为“" + levels.get(i) + "”的技能等级，应是：" + String.join("、", LEVELS) + "。");
            }
        }
        distinct(root, key, levels, level -> level);
        return levels;
    }

    /** A list of entries with a code that is fit for a group's id, and a name; both differ from entry to entry. */
    static <T> List<T> coded(
            Section root,
            String key,
            Pattern code,
            BiFunction<String, String, T> entry,
            Function<T, String> codeOf,
            Function<T, String> nameOf) {
        List<T> entries = root.sections(
                key, MANY, item -> entry.apply(item.matching("code", code, "应是1到20个字母或数字"), item.text("name", 60)));
        distinct(root, key, entries, codeOf);
        distinct(root, key, entries, nameOf);
        return entries;
    }

    static <T> void distinct(Section section, String key, List<T> entries, Function<T, String> word) {
        Set<String> seen = new HashSet<>();
        entries.stream()
                .map(word)
                .filter(found -> !found.isEmpty() && !seen.add(found))
                .distinct()
                .forEach(twice -> section.fault(key, "“" + twice + "”出现了不止一次。"));
    }
}
