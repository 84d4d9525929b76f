package org.jiangxuan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiangxuan.process.model.ModelFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures and tables in {@code docs/processes} are what the BPMN files say. Draw them anew with {@code mvn test
 * -Dtest=DiagramsTest -Ddiagrams.write=true}.
 */
class DiagramsTest {

    private static final Path FOLDER = Path.of("docs", "processes");

    static List<Path> processes() {
        return ModelFiles.processes();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void thePictureIsWhatTheProcessSays(Path process) throws IOException {
        same(process, ".svg", Painter.paint(Drawing.of(process)));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theTableOfStepsIsWhatTheProcessSays(Path process) throws IOException {
        same(process, ".md", StepTable.of(Drawing.of(process)));
    }

    private static void same(Path process, String suffix, String drawn) throws IOException {
        Path file = FOLDER.resolve(process.getFileName().toString().replace(".bpmn", suffix));
        if (Boolean.getBoolean("diagrams.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, drawn);
        }
        assertThat(file)
                .as("stale; draw anew with mvn test -Dtest=DiagramsTest -Ddiagrams.write=true")
                .hasContent(drawn);
    }
}
