package org.jiangxuan.cluster;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a node says to whoever started it, a line each. */
final class Told {

    private final PrintStream out;

    private Told(PrintStream out) {
        this.out = out;
    }

    /** From now on whoever else prints, prints to standard error. */
    static Told byStandardOutput() {
        System.setOut(System.err);
        return new Told(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    synchronized void say(String line) {
        out.print(line.replaceAll("\\s+", " ") + "\n");
        out.flush();
    }
}
