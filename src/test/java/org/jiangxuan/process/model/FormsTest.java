package org.jiangxuan.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form: only components that Tasklist knows, every field bounded, and told where it goes. */
class FormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> INPUTS =
            Set.of("textfield", "textarea", "number", "datetime", "checkbox", "radio");
    /** In a tab of its own, so that a form half filled in is not lost. */
    private static final Pattern LINK = Pattern.compile("<a href=\"(/dossier/\\{\\{candidateNumber}}(?:/objections)?"
            + "|/rounds/\\{\\{roundKey}}|/campaigns/\\{\\{campaign}})\" target=\"_blank\">打开\\p{IsHan}+</a>");

    static List<Path> forms() {
        return ModelFiles.forms();
    }

    @Test
    void noIdIsUsedTwice() {
        List<String> ids = new ArrayList<>();
        forms().forEach(form -> {
            ids.add(json(form).path("id").asText());
            components(form).forEach(component -> ids.add(component.path("id").asText()));
        });
        assertThat(ids).doesNotContain("").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormIsNamedAsItsFileAndOfTheVersionTasklistKnows(Path form) {
        assertThat(json(form).path("id").asText() + ".form")
                .isEqualTo(form.getFileName().toString());
        assertThat(json(form).path("schemaVersion").asInt()).isEqualTo(16);
        assertThat(json(form).path("executionPlatform").asText()).isEqualTo("Camunda Platform");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itBeginsWithWhatTheNoticeDemandsAndALinkToTheCase(Path form) {
        JsonNode first = components(form).get(0);
        assertThat(first.path("type").asText()).isEqualTo("text");
        assertThat(first.path("text").asText()).contains("通知").containsPattern(LINK);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsBoundedExplainedAndStored(Path form) {
        assertThat(fields(form)).isNotEmpty().allSatisfy(field -> {
            String type = field.path("type").asText();
            JsonNode validate = field.path("validate");
            assertThat(INPUTS).contains(type);
            assertThat(field.path("key").asText()).matches("[a-z][a-zA-Z0-9]*");
            assertThat(field.path("properties").path("store").asText()).isIn("record", "flag");
            assertThat(field.has("conditional")).isFalse();
            assertThat(field.path(type.equals("datetime") ? "dateLabel" : "label")
                            .asText())
                    .containsPattern("\\p{IsHan}");
            switch (type) {
                case "textfield", "textarea" -> {
                    assertThat(validate.path("maxLength").asInt()).isBetween(1, 8000);
                    assertThat(field.path("description").asText()).contains("例如");
                }
                case "number" -> {
                    assertThat(validate.has("min") && validate.has("max")).isTrue();
                    assertThat(field.path("decimalDigits").isInt()).isTrue();
                    assertThat(field.path("description").asText()).contains("例如");
                }
                case "datetime" -> assertThat(field.path("subtype").asText()).isEqualTo("date");
                case "radio" -> assertThat(field.path("values")).hasSizeGreaterThan(1);
                default -> assertThat(type).isEqualTo("checkbox");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noKeyIsUsedTwiceInAForm(Path form) {
        assertThat(fields(form)).extracting(field -> field.path("key").asText()).doesNotHaveDuplicates();
    }

    private static List<JsonNode> fields(Path form) {
        return components(form).stream()
                .filter(component -> component.has("key"))
                .toList();
    }

    private static List<JsonNode> components(Path form) {
        return StreamSupport.stream(json(form).path("components").spliterator(), false)
                .toList();
    }

    private static JsonNode json(Path form) {
        try {
            return JSON.readTree(ModelFiles.read(form));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(form + " is no JSON", e);
        }
    }
}
