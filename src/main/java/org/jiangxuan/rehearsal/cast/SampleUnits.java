package org.jiangxuan.rehearsal.cast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxuan.registry.EnterpriseCategory;

/** The enterprises of the samples, {@code campaigns/samples/units-2021.csv}. */
final class SampleUnits {

    private static final String FILE = "/campaigns/samples/units-2021.csv";
    private static final int COLUMNS = 4;

    private final Map<String, SampleUnit> byName;

    private SampleUnits(List<SampleUnit> units) {
        this.byName = units.stream().collect(Collectors.toMap(SampleUnit::name, Function.identity()));
    }

    /** One line of the file; {@code region} is its name. */
    record SampleUnit(String name, String creditCode, String region, EnterpriseCategory category) {}

    static SampleUnits read() {
        try (InputStream in = SampleUnits.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new SampleUnits(lines.lines().skip(1).map(SampleUnits::unit).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    Optional<SampleUnit> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static SampleUnit unit(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException(FILE + " has a line without " + COLUMNS + " cells: " + line);
        }
        return new SampleUnit(
                cells[0], cells[1], cells[2], EnterpriseCategory.find(cells[3]).orElseThrow());
    }
}
