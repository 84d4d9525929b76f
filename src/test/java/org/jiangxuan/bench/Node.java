package org.jiangxuan.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A {@link DrainingNode}, as whoever started it sees it. */
final class Node implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private Node(Process process) {
        this.process = process;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a JVM with the class path of this one, and waits until the node is ready. */
    static Node start(int number, String database, Instant now) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx512m",
                "-Duser.timezone=Asia/Shanghai",
                "-Dfile.encoding=UTF-8",
                DrainingNode.class.getName(),
                database,
                String.valueOf(now.toEpochMilli())));
        builder.environment()
                .put(
                        "CLASSPATH",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        builder.redirectError(Path.of("target", "bench-node-" + number + ".log").toFile());
        try {
            Node node = new Node(builder.start());
            if (!DrainingNode.READY.equals(node.answers.readLine())) {
                throw new IllegalStateException("node " + number + " did not start, see its log in target");
            }
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void at(Instant instant) {
        tell(String.valueOf(instant.toEpochMilli()));
    }

    /** How many times it has executed jobs: one, or those of an instance that were due together. */
    long executions() {
        try {
            tell("");
            return Long.parseLong(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String line) {
        try {
            OutputStream in = process.getOutputStream();
            in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
