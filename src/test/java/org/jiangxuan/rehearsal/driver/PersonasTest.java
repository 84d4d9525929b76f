package org.jiangxuan.rehearsal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class PersonasTest {

    private static final Pattern USER_TASK = Pattern.compile("userTask id=\"([^\"]+)\"");

    private final Personas personas = Personas.usual();

    @Test
    void thereIsAPersonaForEveryUserTaskOfTheModels() throws IOException {
        Set<String> tasks = new TreeSet<>();
        try (Stream<Path> models = Files.list(Path.of("processes"))) {
            for (Path model :
                    models.filter(path -> path.toString().endsWith(".bpmn")).toList()) {
                Matcher matcher = USER_TASK.matcher(Files.readString(model));
                while (matcher.find()) {
                    tasks.add(matcher.group(1));
                }
            }
        }

        assertThat(tasks).isNotEmpty();
        assertThat(personas.steps()).containsAll(tasks);
    }

    @Test
    void peopleFillInFieldsThatTheFormHasAndTheRequiredOnesAtLeast() throws IOException {
        for (String step : personas.steps()) {
            Map<String, JsonNode> fields = fields(step.substring("task-".length()));
            Map<String, Object> values = personas.at(step).values();
            assertThat(fields.keySet()).as(step).containsAll(values.keySet());
            assertThat(values.keySet()).as(step).containsAll(required(fields));
            fields.forEach((key, field) -> {
                String value = String.valueOf(values.get(key));
                if (values.containsKey(key) && field.has("values") && !value.startsWith("=")) {
                    assertThat(field.path("values").findValuesAsText("value"))
                            .as(step)
                            .contains(value);
                }
            });
        }
    }

    private static Set<String> required(Map<String, JsonNode> fields) {
        return fields.values().stream()
                .filter(field -> field.path("validate").path("required").asBoolean())
                .map(field -> field.path("key").asText())
                .collect(Collectors.toSet());
    }

    private static Map<String, JsonNode> fields(String form) throws IOException {
        JsonNode components = new ObjectMapper()
                .readTree(Path.of("forms", form + ".form").toFile())
                .path("components");
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        StreamSupport.stream(components.spliterator(), false)
                .filter(component -> component.has("key"))
                .forEach(component -> fields.put(component.path("key").asText(), component));
        return fields;
    }
}
