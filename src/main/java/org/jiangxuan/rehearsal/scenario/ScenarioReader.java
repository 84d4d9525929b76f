package org.jiangxuan.rehearsal.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jiangxuan.rehearsal.Texts;

/** Reads a scenario and says everything that is wrong with it at once. */
public final class ScenarioReader {

    private static final JsonMapper YAML = JsonMapper.builder(
                    YAMLFactory.builder().build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KEYS = Set.of("assume", "deviations", "expect");

    private final Set<String> outcomes;
    private final List<String> faults = new ArrayList<>();

    private ScenarioReader(Set<String> outcomes) {
        this.outcomes = outcomes;
    }

    /**
     * What was read.
     *
     * @param scenario what could be understood; run it only when there are no faults
     * @param faults one Chinese sentence each
     */
    public record Reading(Scenario scenario, List<String> faults) {}

    /**
     * Reads a scenario.
     *
     * @param outcomes the names of the outcomes that may be expected
     * @throws IOException when the stream can't be read; text that is no YAML is a fault, not an exception
     */
    public static Reading read(InputStream in, Set<String> outcomes) throws IOException {
        return new ScenarioReader(outcomes).read(in);
    }

    /** One sentence for each row that the scenario names and the workbook does not have. */
    public static List<String> unknownRows(Scenario scenario, Set<Integer> rows) {
        return scenario.rows().stream()
                .filter(row -> !rows.contains(row))
                .map(row -> Texts.say("scenario.no-such-row", row))
                .toList();
    }

    private Reading read(InputStream in) throws IOException {
        JsonNode root;
        try {
            root = YAML.readTree(in);
        } catch (JsonProcessingException unreadable) {
            long line = unreadable.getLocation() == null
                    ? 0
                    : unreadable.getLocation().getLineNr();
            faults.add(Texts.say("scenario.unreadable", line, unreadable.getOriginalMessage()));
            return new Reading(Scenario.PLAIN, List.copyOf(faults));
        }
        if (root == null || root.isMissingNode() || root.isNull()) {
            return new Reading(Scenario.PLAIN, List.of());
        }
        if (!root.isObject()) {
            faults.add(Texts.say("scenario.no-object"));
            return new Reading(Scenario.PLAIN, List.copyOf(faults));
        }
        unknownKeys(root, KEYS, "");
        Scenario scenario = new Scenario(
                assumed(root.path("assume")), deviations(root.path("deviations")), expect(root.path("expect")));
        return new Reading(scenario, List.copyOf(faults));
    }

    private Assumed assumed(JsonNode node) {
        Assumed usual = Assumed.DEFAULT;
        if (absent(node)) {
            return usual;
        }
        if (!node.isObject()) {
            faults.add(Texts.say("scenario.assume-no-object"));
            return usual;
        }
        unknownKeys(node, Set.of("insuredMonths", "qualificationLevel", "artisanTechnician", "frontLine"), "assume.");
        int months = (int) read(node, new Parameter.Whole("insuredMonths", 0, 720), "assume.", usual.insuredMonths());
        String level = (String) read(
                node,
                new Parameter.Choice("qualificationLevel", Parameter.LEVELS),
                "assume.",
                usual.qualificationLevel());
        return new Assumed(
                months,
                level,
                yes(node, "artisanTechnician", usual.artisanTechnician()),
                yes(node, "frontLine", usual.frontLine()));
    }

    private boolean yes(JsonNode node, String key, boolean usual) {
        JsonNode value = node.path(key);
        if (value.isMissingNode()) {
            return usual;
        }
        if (!value.isBoolean()) {
            faults.add(Texts.say("scenario.value", "assume." + key, value.toString(), "true / false"));
            return usual;
        }
        return value.booleanValue();
    }

    private Object read(JsonNode node, Parameter parameter, String where, Object usual) {
        JsonNode value = node.path(parameter.name());
        if (value.isMissingNode()) {
            return usual;
        }
        Optional<Object> read = parameter.read(value);
        if (read.isEmpty()) {
            faults.add(Texts.say("scenario.value", where + parameter.name(), value.toString(), parameter.accepts()));
        }
        return read.orElse(usual);
    }

    private List<Deviation> deviations(JsonNode node) {
        List<Deviation> deviations = new ArrayList<>();
        if (absent(node)) {
            return deviations;
        }
        if (!node.isArray()) {
            faults.add(Texts.say("scenario.deviations-no-list"));
            return deviations;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < node.size(); i++) {
            Optional<Deviation> read = deviation(node.get(i), "deviations[" + (i + 1) + "]");
            read.ifPresent(deviations::add);
            read.filter(deviation -> !seen.add(key(deviation)))
                    .ifPresent(twice -> faults.add(Texts.say(
                            "scenario.deviation-twice",
                            Objects.requireNonNullElse(twice.row(), "–"),
                            twice.kind().word())));
        }
        return deviations;
    }

    /** A holiday may be declared and a window extended more than once. */
    private static String key(Deviation deviation) {
        return deviation.kind().word() + (deviation.row() == null ? deviation.parameters() : deviation.row());
    }

    private Optional<Deviation> deviation(JsonNode node, String where) {
        if (!node.isObject()) {
            faults.add(Texts.say("scenario.deviation-no-object", where));
            return Optional.empty();
        }
        Optional<DeviationKind> kind = kind(node, where);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean campaignWide = kind.get().isCampaignWide();
        Optional<Integer> row = campaignWide ? Optional.empty() : row(node, where);
        Set<String> keys = new HashSet<>(campaignWide ? Set.of("what") : Set.of("row", "what"));
        Map<String, Object> values = new LinkedHashMap<>();
        boolean complete = true;
        for (Parameter parameter : kind.get().parameters()) {
            keys.add(parameter.name());
            JsonNode value = node.path(parameter.name());
            Optional<Object> read = parameter.read(value);
            if (read.isPresent()) {
                values.put(parameter.name(), read.get());
            } else {
                complete = false;
                faults.add(
                        value.isMissingNode()
                                ? Texts.say("scenario.parameter-missing", where, parameter.name(), parameter.accepts())
                                : Texts.say(
                                        "scenario.value",
                                        where + "." + parameter.name(),
                                        value.toString(),
                                        parameter.accepts()));
            }
        }
        unknownKeys(node, keys, where + ".");
        return complete && (campaignWide || row.isPresent())
                ? Optional.of(new Deviation(row.orElse(null), kind.get(), values))
                : Optional.empty();
    }

    private Optional<Integer> row(JsonNode node, String where) {
        JsonNode row = node.path("row");
        if (row.isInt() && row.intValue() > 0) {
            return Optional.of(row.intValue());
        }
        faults.add(Texts.say("scenario.row", where, row.isMissingNode() ? "" : row.toString()));
        return Optional.empty();
    }

    private Optional<DeviationKind> kind(JsonNode node, String where) {
        String word = node.path("what").asText("");
        Optional<DeviationKind> kind = DeviationKind.of(word);
        if (kind.isEmpty()) {
            faults.add(Texts.say("scenario.unknown-deviation", where, word, DeviationKind.words()));
        }
        return kind;
    }

    private SortedMap<Integer, String> expect(JsonNode node) {
        SortedMap<Integer, String> expect = new TreeMap<>();
        if (absent(node)) {
            return expect;
        }
        if (!node.isObject()) {
            faults.add(Texts.say("scenario.expect-no-object"));
            return expect;
        }
        node.fields().forEachRemaining(entry -> {
            String outcome = entry.getValue().asText("");
            if (!entry.getKey().matches("[1-9]\\d{0,6}")) {
                faults.add(Texts.say("scenario.row", "expect", entry.getKey()));
            } else if (!outcomes.contains(outcome)) {
                faults.add(Texts.say(
                        "scenario.unknown-outcome",
                        entry.getKey(),
                        outcome,
                        String.join("、", outcomes.stream().sorted().toList())));
            } else {
                expect.put(Integer.valueOf(entry.getKey()), outcome);
            }
        });
        return expect;
    }

    private void unknownKeys(JsonNode node, Set<String> known, String where) {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                faults.add(Texts.say(
                        "scenario.unknown-key",
                        where + key,
                        String.join("、", known.stream().sorted().toList())));
            }
        });
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
