package org.jiangxuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The glossary says what the code says. */
class GlossaryTest {

    private static final Pattern ELEMENT = Pattern.compile("`((?:task|service|rule|wait|end|phase)-[a-z-]*[a-z])`");

    private final String glossary = read(Path.of("docs/glossary.md"));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageStandsInItWithItsChineseName(Stage stage) {
        assertThat(glossary).contains("| " + stage.title() + " | `" + stage + "` |");
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void everyOutcomeStandsInIt(Outcome outcome) {
        assertThat(glossary).contains(" | `" + outcome + "` | ");
    }

    @Test
    void everyElementThatItNamesIsInAModel() throws IOException {
        String models;
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            models = String.join("\n", files.map(GlossaryTest::read).toList());
        }
        List<String> named = ELEMENT.matcher(glossary)
                .results()
                .map((MatchResult result) -> result.group(1))
                .distinct()
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(30)
                .allSatisfy(id -> assertThat(models).contains("id=\"" + id + "\""));
    }

    @Test
    void everyModuleStandsInBothReadmesInItsOrder() {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            String words = String.join(" ", Arrays.asList(read(Path.of(readme)).split("\\s+")));
            assertThat(words).contains(String.join(" ", HouseRules.ORDER));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
