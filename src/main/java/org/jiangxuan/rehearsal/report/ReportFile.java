package org.jiangxuan.rehearsal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jiangxuan.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Writes {@code report.json}. */
public final class ReportFile {

    private static final String NAME = "report.json";
    /** Always with seconds and an offset of two digits and two digits: 2021-07-01T00:00:00+08:00. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final ObjectWriter JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule().addSerializer(OffsetDateTime.class, new InstantWriter()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build()
            .writerWithDefaultPrettyPrinter();

    private ReportFile() {}

    /**
     * Writes the report into the directory, which is made if need be.
     *
     * @return the file
     */
    public static Path write(Report report, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve(NAME);
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            JSON.writeValue(out, report);
        }
        return file;
    }

    /** The instant with China's offset, as the report writes it. */
    public static @Nullable OffsetDateTime inChina(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }

    private static final class InstantWriter extends JsonSerializer<OffsetDateTime> {

        @Override
        public void serialize(OffsetDateTime value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeString(INSTANT.format(value));
        }
    }
}
