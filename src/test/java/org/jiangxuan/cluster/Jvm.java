package org.jiangxuan.cluster;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * JVMs with the class path of this one. Each kill costs a start, so that starts are made quick: folders of classes become
 * jars, of which alone the JVM keeps an archive of loaded classes, and one start goes ahead that leaves such an archive.
 */
final class Jvm {

    private static final List<String> QUICK =
            List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable");

    private final Path directory;
    private final String classPath;
    private final Path archive;

    /** @param directory for the jars and the archive */
    Jvm(Path directory) throws IOException {
        this.directory = directory;
        this.archive = directory.resolve("classes.jsa");
        Files.deleteIfExists(archive);
        List<String> entries = new ArrayList<>();
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : all.split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                entries.add(jar(path, directory.resolve(path.getFileName() + ".jar"))
                        .toAbsolutePath()
                        .toString());
            } else {
                entries.add(entry);
            }
        }
        this.classPath = String.join(File.pathSeparator, entries);
    }

    /** A start of a main class; its errors go to a log of that name. */
    Process start(Class<?> main, String log, List<String> arguments) {
        return start(main, log, arguments, "-XX:SharedArchiveFile=" + archive.toAbsolutePath());
    }

    /** A start that leaves the classes that it has loaded by its end to those that follow. */
    Process rehearse(Class<?> main, String log, List<String> arguments) {
        return start(main, log, arguments, "-XX:ArchiveClassesAtExit=" + archive.toAbsolutePath());
    }

    private Process start(Class<?> main, String log, List<String> arguments, String sharing) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Stream<String> options = Stream.of(sharing, "-Xshare:auto", "-Duser.timezone=Asia/Shanghai");
        ProcessBuilder builder = new ProcessBuilder(Stream.of(
                        Stream.of(java),
                        QUICK.stream(),
                        options,
                        Stream.of("-Dfile.encoding=UTF-8", main.getName()),
                        arguments.stream())
                .flatMap(words -> words)
                .toList());
        builder.environment().put("CLASSPATH", classPath);
        builder.redirectError(directory.resolve(log + ".log").toFile());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an entry for each folder, by which resources are found; not compressed. */
    private static Path jar(Path folder, Path jar) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.filter(path -> !path.equals(folder)).sorted().collect(Collectors.toList());
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Path path : paths) {
                boolean isFolder = Files.isDirectory(path);
                String name = folder.relativize(path).toString().replace(File.separatorChar, '/');
                zip.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(path, zip);
                }
                zip.closeEntry();
            }
        }
        return jar;
    }
}
