package org.jiangxuan.rehearsal.driver;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** The plan of what people do when all goes well, by BPMN task id; it is data, {@code rehearsal/people.yaml}. */
final class Personas {

    private static final String FILE = "/rehearsal/people.yaml";

    private final Map<String, Persona> byStep;

    private Personas(Map<String, Persona> byStep) {
        this.byStep = byStep;
    }

    static Personas usual() {
        JsonMapper yaml = JsonMapper.builder(new YAMLFactory())
                .addModule(new JavaTimeModule())
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (InputStream in = Personas.class.getResourceAsStream(FILE)) {
            return new Personas(yaml.readValue(in, new TypeReference<Map<String, Persona>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("people.yaml cannot be read", e);
        }
    }

    /** How people treat this task. */
    Persona at(String step) {
        Persona persona = byStep.get(step);
        if (persona == null) {
            throw new IllegalStateException("people.yaml does not say what people do at " + step);
        }
        return persona;
    }

    /** The task ids that are planned. */
    Set<String> steps() {
        return byStep.keySet();
    }
}
