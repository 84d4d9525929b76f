package org.jiangxuan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** Where the figures are kept: <code>target/bench.json</code>, one part for each bench. */
final class BenchFile {

    private static final File FILE = Path.of("target", "bench.json").toFile();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, JsonNode> OF_THIS_RUN = new HashMap<>();

    private BenchFile() {}

    /** A number that this run has kept; what an earlier one left in the file is none. */
    static OptionalDouble figure(String part, String... path) {
        JsonNode node = OF_THIS_RUN.getOrDefault(part, MissingNode.getInstance());
        for (String name : path) {
            node = node.path(name);
        }
        return node.isNumber() ? OptionalDouble.of(node.asDouble()) : OptionalDouble.empty();
    }

    /** Keeps and prints a part. */
    static void put(String part, Map<String, Object> figures) {
        try {
            ObjectNode all = FILE.exists() ? (ObjectNode) JSON.readTree(FILE) : JSON.createObjectNode();
            JsonNode kept = JSON.valueToTree(figures);
            OF_THIS_RUN.put(part, kept);
            all.set(part, kept);
            JSON.writerWithDefaultPrettyPrinter().writeValue(FILE, all);
            System.out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
