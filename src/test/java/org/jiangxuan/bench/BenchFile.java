package org.jiangxuan.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** Where the figures are kept: <code>target/bench.json</code>, one part for each bench. */
final class BenchFile {

    private static final File FILE = Path.of("target", "bench.json").toFile();
    private static final ObjectMapper JSON = new ObjectMapper();

    private BenchFile() {}

    /** Keeps and prints a part. */
    static void put(String part, Map<String, Object> figures) {
        try {
            ObjectNode all = FILE.exists() ? (ObjectNode) JSON.readTree(FILE) : JSON.createObjectNode();
            all.set(part, JSON.valueToTree(figures));
            JSON.writerWithDefaultPrettyPrinter().writeValue(FILE, all);
            System.out.println(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
