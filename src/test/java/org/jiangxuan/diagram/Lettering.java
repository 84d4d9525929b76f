package org.jiangxuan.diagram;

import java.util.ArrayList;
import java.util.List;

/** Chinese typesetting, good enough for labels: how wide a text is and where its lines break. */
final class Lettering {

    private static final String NEVER_FIRST = "，。、；：？！）》”%";
    private static final String NEVER_LAST = "（《“";

    /** Words that look wrong when torn apart. */
    private static final List<String> WORDS = List.of(
            "个工作日", "市就业服务中心", "区市县", "人社部门", "执纪执法", "择优推荐", "推荐人选", "推荐阶段", "拟入选", "大连工匠", "市政府", "候选人", "申报人", "本单位",
            "材料", "审定", "公布", "公示", "全部", "末日", "最后", "评分", "确定", "阶段", "条件", "意见");

    private Lettering() {}

    /** The width of a text in pixels at a size in pixels. */
    static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(c -> c > 0x2E7F || c == '“' || c == '”' ? size : size * 0.56)
                .sum();
    }

    /** The text in lines of about equal length that fit into the width. */
    static List<String> wrap(String text, double size, double width) {
        double whole = width(text, size);
        int count = (int) Math.ceil(whole / width);
        for (int lines = Math.max(1, count); ; lines++) {
            for (double room = Math.min(width, whole / lines); room <= width; room += size / 4) {
                List<String> broken = broken(text, size, room);
                if (broken.size() <= lines) {
                    return broken;
                }
            }
            if (lines > text.length()) {
                return List.of(text);
            }
        }
    }

    private static List<String> broken(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && width(line + piece.stripTrailing(), size) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return lines;
    }

    private static boolean insideWord(String text, int at) {
        return WORDS.stream().anyMatch(word -> {
            int found = text.indexOf(word, Math.max(0, at - word.length() + 1));
            return found >= 0 && found < at && at < found + word.length();
        });
    }

    /** The pieces that are never broken: a Chinese character with its punctuation, a word, a number with its unit. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (piece.length() > 0 && mayBreak(piece.charAt(piece.length() - 1), c) && !insideWord(text, i)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(c);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean mayBreak(char before, char after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return before != ' ' && !Character.isDigit(before) && (before >= 0x2E80 || after >= 0x2E80);
    }
}
