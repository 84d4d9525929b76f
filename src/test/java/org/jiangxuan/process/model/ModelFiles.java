package org.jiangxuan.process.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The models and forms of the project, as files. */
public final class ModelFiles {

    private ModelFiles() {}

    /** Every BPMN, DMN and form file, in the order of their names. */
    public static List<Path> all() {
        return Stream.of(processes(), decisions(), forms())
                .flatMap(List::stream)
                .toList();
    }

    /** The BPMN files, in the order of their names. */
    public static List<Path> processes() {
        return files("processes", ".bpmn");
    }

    /** The DMN files, in the order of their names. */
    public static List<Path> decisions() {
        return files("processes", ".dmn");
    }

    /** The form files, in the order of their names. */
    public static List<Path> forms() {
        return files("forms", ".form");
    }

    /** The text of a file. */
    public static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String suffix) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
