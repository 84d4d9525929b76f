package org.jiangxuan.campaign;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.campaign.CampaignDefinition.Fraction;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a campaign file. Every read notes its fault, if any, and gives a harmless stand-in, so that all faults
 * of a file come to light at once; what is read after a fault is used by no one. Values are read as they are written,
 * without YAML's own idea of types: {@code 24:00} is no number.
 */
final class Section {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern FRACTION = Pattern.compile("([1-9]\\d{0,2})/([1-9]\\d{0,2})");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");
    private static final int DAY_MINUTES = 24 * 60;

    private final String path;
    private final int line;
    private final List<CampaignFault> faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final boolean standIn;

    Section(MappingNode node, String path, List<CampaignFault> faults) {
        this.path = path;
        this.line = line(node);
        this.faults = faults;
        this.standIn = false;
        for (NodeTuple entry : node.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, entry.getValueNode()) != null) {
                faults.add(new CampaignFault(line(entry.getKeyNode()), at(key), "这一项写了两次，请删去一处。"));
            }
            lines.put(key, line(entry.getKeyNode()));
        }
    }

    /** Stands in for a mapping that is missing or is none: that one fault is enough. */
    private Section(String path, int line) {
        this.path = path;
        this.line = line;
        this.faults = new ArrayList<>();
        this.standIn = true;
    }

    /** The path of a key of this section. */
    String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Notes a fault at a key of this section, unless the section itself is a stand-in. */
    void fault(String key, String message) {
        faults.add(new CampaignFault(lines.getOrDefault(key, line), at(key), message));
    }

    /** Notes each key that nobody has asked for. Call when all is read. */
    void close() {
        if (standIn) {
            return;
        }
        values.keySet().stream()
                .filter(key -> !read.contains(key))
                .forEach(key -> fault(key, "不认识的项目，请检查拼写；这里可以写：" + String.join("、", read) + "。"));
    }

    Section section(String key) {
        Node node = node(key);
        if (node instanceof MappingNode mapping) {
            return new Section(mapping, at(key), faults);
        }
        if (node != null) {
            fault(key, "应是一组“键: 值”。");
        }
        return new Section(at(key), line);
    }

    /** A mapping that may be left out; then each of its keys is as well. */
    Section optional(String key) {
        if (values.containsKey(key)) {
            return section(key);
        }
        read.add(key);
        return new Section(at(key), line);
    }

    /** A non-empty list of mappings. */
    <T> List<T> sections(String key, int most, Function<Section, T> reader) {
        List<T> result = new ArrayList<>();
        List<Node> nodes = items(key, most);
        for (int i = 0; i < nodes.size(); i++) {
            String place = key + "[" + (i + 1) + "]";
            if (nodes.get(i) instanceof MappingNode mapping) {
                Section item = new Section(mapping, at(place), faults);
                result.add(reader.apply(item));
                item.close();
            } else {
                faults.add(new CampaignFault(line(nodes.get(i)), at(place), "应是一组“键: 值”。"));
            }
        }
        return result;
    }

    /** A non-empty list of texts. */
    List<String> texts(String key, int most, int longest) {
        List<String> result = new ArrayList<>();
        List<Node> nodes = items(key, most);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof ScalarNode scalar
                    && !scalar.getValue().isBlank()
                    && scalar.getValue().length() <= longest) {
                result.add(scalar.getValue().strip());
            } else {
                String place = at(key + "[" + (i + 1) + "]");
                faults.add(new CampaignFault(line(nodes.get(i)), place, "应是1到" + longest + "个字的文字。"));
            }
        }
        return result;
    }

    String text(String key, int longest) {
        String text = scalar(key);
        if (text != null && text.length() > longest) {
            fault(key, "最多" + longest + "个字，现有" + text.length() + "个。");
        }
        return text == null ? "" : text;
    }

    String matching(String key, Pattern pattern, String meaning) {
        return parsed(key, "", text -> pattern.matcher(text).matches() ? text : null, meaning);
    }

    int number(String key, int least, int most) {
        return parsed(
                key,
                least,
                text -> {
                    BigDecimal number = decimal(text);
                    return number == null || number.scale() > 0 || outside(number, least, most)
                            ? null
                            : number.intValueExact();
                },
                "应是" + least + "到" + most + "之间的整数");
    }

    /** A whole number that may be left out. */
    int number(String key, int least, int most, int usual) {
        read.add(key);
        return values.containsKey(key) ? number(key, least, most) : usual;
    }

    BigDecimal decimal(String key, long least, long most) {
        return parsed(
                key,
                BigDecimal.valueOf(least),
                text -> {
                    BigDecimal number = decimal(text);
                    return number == null || outside(number, least, most) ? null : number;
                },
                "应是" + least + "到" + most + "之间的数，最多两位小数");
    }

    boolean flag(String key) {
        return parsed(
                key,
                Boolean.FALSE,
                text -> switch (text) {
                    case "true" -> Boolean.TRUE;
                    case "false" -> Boolean.FALSE;
                    default -> null;
                },
                "应是true（是）或false（否）");
    }

    LocalDate day(String key) {
        return parsed(key, LocalDate.EPOCH, Section::date, "应是实际存在的日期，写法如2021-06-18");
    }

    Fraction fraction(String key) {
        return parsed(
                key,
                new Fraction(1, 1),
                text -> {
                    Matcher parts = FRACTION.matcher(text);
                    if (!parts.matches()) {
                        return null;
                    }
                    Fraction share = new Fraction(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
                    return share.numerator() > share.denominator() ? null : share;
                },
                "应是不大于1的分数，写法如2/3");
    }

    /** A time of day in minutes from midnight, at most {@code latest}; 24:00 is 1440. */
    int minutes(String key, int latest) {
        return parsed(
                key,
                0,
                text -> {
                    Matcher parts = TIME.matcher(text);
                    if (!parts.matches()) {
                        return null;
                    }
                    int minutes = Integer.parseInt(parts.group(1)) * 60 + Integer.parseInt(parts.group(2));
                    return minutes > latest ? null : minutes;
                },
                "应是时间，写法如" + (latest == DAY_MINUTES ? "\"24:00\"" : "\"09:00\""));
    }

    private <T> T parsed(String key, T standIn, Function<String, @Nullable T> parser, String meaning) {
        String text = scalar(key);
        if (text == null) {
            return standIn;
        }
        T value = parser.apply(text);
        if (value == null) {
            fault(key, meaning + "，现在是“" + shortened(text) + "”。");
            return standIn;
        }
        return value;
    }

    private @Nullable String scalar(String key) {
        Node node = node(key);
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        if (node != null) {
            fault(key, "应是一个值，不是一组。");
        }
        return null;
    }

    private List<Node> items(String key, int most) {
        Node node = node(key);
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            if (sequence.getValue().size() > most) {
                fault(key, "最多" + most + "项，现有" + sequence.getValue().size() + "项。");
                return List.of();
            }
            return sequence.getValue();
        }
        if (node != null) {
            fault(key, "应是至少有一项的列表。");
        }
        return List.of();
    }

    /** The key's node; null, with the fault noted, if it is missing or empty. */
    private @Nullable Node node(String key) {
        read.add(key);
        Node node = values.get(key);
        boolean empty = node instanceof ScalarNode scalar && scalar.getValue().isBlank();
        if (node == null || empty) {
            fault(key, node == null ? "缺少这一项。" : "没有填写。");
            return null;
        }
        return node;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,2})?") ? new BigDecimal(text) : null;
    }

    private static boolean outside(BigDecimal number, long least, long most) {
        return number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0;
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
