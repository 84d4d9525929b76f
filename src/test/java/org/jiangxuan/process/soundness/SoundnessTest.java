package org.jiangxuan.process.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jiangxuan.Jiangxuan;
import org.jiangxuan.process.model.ModelFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every process of the house, in every state it can get into: an end can still be reached, nothing stays behind, every step
 * is reached in some case, and what it waits for is sent or set by the code.
 */
class SoundnessTest {

    /** Many times what the largest of them needs; one that passes it is not finite, or too large to be trusted. */
    private static final int LIMIT = 50_000;

    private static Wiring code;
    private static Explorer explorer;

    @BeforeAll
    static void readModelsAndCode() throws URISyntaxException {
        Path classes = Path.of(Jiangxuan.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        code = Wiring.of(classes.resolve("org/jiangxuan/process"));
        explorer = new Explorer(
                ModelFiles.processes().stream()
                        .map(file -> ModelReader.read(Bpmn.readModelFromFile(file.toFile())))
                        .toList(),
                code,
                LIMIT);
    }

    static List<String> processes() {
        return ModelFiles.processes().stream()
                .map(file -> file.getFileName().toString().replace(".bpmn", ""))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyStateHasAWayToTheEndAndNothingStaysBehind(String process) {
        assertThat(explorer.faults(process)).isEmpty();
        assertThat(explorer.states(process)).isPositive();
    }

    @Test
    void whatTheCodeSetsIsReadFromItsClasses() {
        assertThat(code.variables())
                .contains("recommendationSettled", "reviewOpen", "allScored", "recommendationClosesAt")
                .doesNotContain("nobodySetsThis");
        assertThat(code.messages()).doesNotContain("nobody-sends-this");
    }
}
