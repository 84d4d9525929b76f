package org.jiangxuan.rehearsal.demo;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo stands when it opens; it is data, {@code rehearsal/demo.yaml}.
 *
 * @param until the virtual time, in China
 * @param pauses tasks at which nobody acts before the visitor says so
 * @param postings units that post their internal publicity on another day
 */
record DemoPlan(LocalDateTime until, List<Pause> pauses, List<Posting> postings) {

    private static final String FILE = "/rehearsal/demo.yaml";

    /** One nominee (by row) or one unit (by name) stands still at a step (BPMN id). */
    record Pause(@Nullable Integer row, @Nullable String unit, String step) {}

    /** A unit ranks and posts on this day. */
    record Posting(String unit, LocalDate on) {}

    static DemoPlan read() {
        JsonMapper yaml = JsonMapper.builder(new YAMLFactory())
                .addModule(new JavaTimeModule())
                .build();
        try (InputStream in = DemoPlan.class.getResourceAsStream(FILE)) {
            return yaml.readValue(in, DemoPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
