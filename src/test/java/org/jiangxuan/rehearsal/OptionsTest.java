package org.jiangxuan.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @TempDir
    Path directory;

    private String file;

    @BeforeEach
    void aFile() throws IOException {
        file = Files.createFile(directory.resolve("some")).toString();
    }

    @Test
    void readsEveryArgument() {
        Options options = Objects.requireNonNull(Options.read(List.of(
                        "--campaign",
                        file,
                        "--nominees",
                        file,
                        "--out",
                        "x",
                        "--scenario",
                        file,
                        "--seed",
                        "-7",
                        "--skip-invalid"))
                .options());

        assertThat(options.out()).hasToString("x");
        assertThat(options.scenario()).hasToString(file);
        assertThat(options.seed()).isEqualTo(-7);
        assertThat(options.skipInvalid()).isTrue();
    }

    @Test
    void theScenarioTheSeedAndSkippingMayBeLeftOut() {
        Options options =
                Objects.requireNonNull(Options.read(List.of("--campaign", file, "--nominees", file, "--out", "x"))
                        .options());

        assertThat(options.scenario()).isNull();
        assertThat(options.seed()).isEqualTo(Options.DEFAULT_SEED);
        assertThat(options.skipInvalid()).isFalse();
    }

    @Test
    void whoRehearsesAtRandomNeedsNoNominees() {
        Options options = Objects.requireNonNull(
                Options.read(List.of("--campaign", file, "--out", "x", "--chaos", "300", "--seed", "4"))
                        .options());

        assertThat(options.chaos()).isEqualTo(300);
        assertThat(options.nominees()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1901"})
    void anImpossibleNumberOfNomineesIsAFault(String number) {
        assertThat(Options.read(List.of("--campaign", file, "--out", "x", "--chaos", number))
                        .faults())
                .singleElement()
                .asString()
                .contains("--chaos", number);
    }

    @Test
    void aScenarioAndChanceExcludeEachOther() {
        assertThat(Options.read(List.of("--campaign", file, "--out", "x", "--chaos", "3", "--scenario", file))
                        .faults())
                .hasSize(1);
    }

    @Test
    void tellsEveryFaultAtOnceAndStillKnowsWhereToReport() {
        Options.Reading reading = Options.read(
                List.of("--campaign", "/no/such.yaml", "--out", "x", "--seed", "many", "--colour", "--scenario"));

        assertThat(reading.options()).isNull();
        assertThat(reading.out()).hasToString("x");
        assertThat(reading.faults()).hasSize(5);
        assertThat(String.join("", reading.faults()))
                .contains("/no/such.yaml", "--nominees", "many", "--colour", "--scenario");
    }
}
