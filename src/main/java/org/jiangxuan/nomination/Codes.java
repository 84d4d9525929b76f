package org.jiangxuan.nomination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The code tables of the forms, read once from {@code codes/*.json}; aliases stand in {@code codes/aliases.json}. */
public final class Codes {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode ALIASES = read("aliases");

    /** GB/T 2261.1: 1 男, 2 女; 0 and 9 are unknown. */
    public static final CodeTable SEX = table("sex");

    /** GB/T 3304: 01 汉族 … 56 基诺族; also without 族. */
    public static final CodeTable ETHNICITY = ethnicity();

    /** GB/T 4762: 01 中国共产党党员 … 13 群众. */
    public static final CodeTable POLITICAL_STATUS = table("political_status");

    /** GB/T 4658: 11 博士研究生毕业 … 90 其他; a bare level means that it was finished. */
    public static final CodeTable EDUCATION = table("education");

    /** The 21 industries A–U (N62). */
    public static final CodeTable INDUSTRY = industry();

    /** The three kinds of enterprise on the cover of annex 1 (N63). */
    public static final CodeTable ENTERPRISE_CATEGORY = table("enterprise_category");

    /** National skill levels: 5 to 1, T 特级技师, S 首席技师 (N8). */
    public static final CodeTable SKILL_LEVEL = table("skill_level");

    private static final Set<String> DIVISIONS = divisions();

    private Codes() {}

    /**
     * Whether the first six digits of an identity number are a division of Dalian, of today or of former times. Someone
     * born elsewhere has others, so this never decides anything.
     */
    public static boolean isDivisionOfDalian(String prefix) {
        return DIVISIONS.contains(prefix);
    }

    private static CodeTable table(String name) {
        List<JsonNode> items = items(read(name), "items").toList();
        CodeTable table = new CodeTable(items.stream().map(Codes::code).toList());
        items.stream()
                .filter(item -> item.has("short"))
                .forEach(item -> table.accept(
                        item.path("code").asText(), List.of(item.path("short").asText())));
        ALIASES.path(name).fields().forEachRemaining(entry -> table.accept(entry.getKey(), texts(entry.getValue())));
        return table;
    }

    private static CodeTable ethnicity() {
        CodeTable table = table("ethnicity");
        for (Code code : table.all()) {
            table.accept(code.code(), List.of(withoutLast(code.name())));
        }
        return table;
    }

    private static CodeTable industry() {
        CodeTable table = table("industry");
        for (Code code : table.all()) {
            String letter = code.code();
            String name = code.name();
            table.accept(
                    letter,
                    List.of(letter + name, name + letter, name + "行业", name + "业", letter + name + "行业", letter + "类"));
        }
        return table;
    }

    private static Set<String> divisions() {
        JsonNode tables = read("dalian_divisions");
        Set<String> prefixes = new HashSet<>();
        Stream.concat(items(tables, "current"), items(tables, "historic_id_prefixes"))
                .forEach(item -> prefixes.add(item.path("code").asText()));
        return Set.copyOf(prefixes);
    }

    private static Code code(JsonNode item) {
        return new Code(item.path("code").asText(), item.path("name").asText());
    }

    private static Stream<JsonNode> items(JsonNode table, String field) {
        return StreamSupport.stream(table.path(field).spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String withoutLast(String name) {
        return name.substring(0, name.length() - 1);
    }

    private static JsonNode read(String name) {
        try (InputStream in = Codes.class.getResourceAsStream("/codes/" + name + ".json")) {
            if (in == null) {
                throw new IllegalStateException("缺少代码表文件 codes/" + name + ".json。");
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
