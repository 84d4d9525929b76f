package org.jiangxuan.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No element is added to a process without a pathway test that names it among its exact steps. */
class EveryStepIsWalkedTest {

    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "selection-campaign",
                "candidate",
                "unit-recommendation",
                "honour",
                "correction",
                "objection",
                "own-publicity",
                "revocation"
            })
    void every_element_is_named_by_a_pathway_test(String process) throws IOException {
        Set<String> walked = walked();
        assertThat(Bpmn.readModelFromFile(
                                Path.of("processes", process + ".bpmn").toFile())
                        .getModelElementsByType(FlowNode.class))
                .hasSizeGreaterThan(5)
                .extracting(FlowNode::getId)
                .isSubsetOf(walked);
    }

    private static Set<String> walked() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/java/org/jiangxuan/process"))) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .matches(".*PathIT.java|StraightWayIT.java|ObjectionCase.java|Fragments.java"))
                    .flatMap(EveryStepIsWalkedTest::quoted)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> quoted(Path file) {
        try {
            Matcher matcher = QUOTED.matcher(Files.readString(file));
            return matcher.results().map(match -> match.group(1)).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
