package org.jiangxuan.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where Chromium is on this machine. What the environment variable {@value #VARIABLE} names goes first; else the usual
 * names are looked for on the path. When there is none, or no Chinese font to write with, and the machine lets us, both
 * are installed.
 */
final class Chromium {

    static final String VARIABLE = "JIANGXUAN_TEST_BROWSER";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String ADVICE =
            "Install them (Debian: apt-get install chromium fonts-noto-cjk) or name a browser in " + VARIABLE + ".";

    private final Map<String, String> environment;
    private final Machine machine;

    Chromium(Map<String, String> environment, Machine machine) {
        this.environment = environment;
        this.machine = machine;
    }

    /** The browser of this machine. */
    static Path ofThisMachine() {
        return new Chromium(System.getenv(), new DebianMachine()).path();
    }

    /**
     * The browser to start.
     *
     * @throws IllegalStateException with what to do, when there is none and none can be installed
     */
    Path path() {
        Optional<Path> found = find();
        if (found.isPresent() && machine.writesChinese()) {
            return found.get();
        }
        String missing = found.isPresent() ? "no Chinese font" : "no Chromium";
        if (!machine.mayInstall()) {
            throw new IllegalStateException("The browser tests found " + missing + ". " + ADVICE);
        }
        machine.install(found.isPresent() ? List.of("fonts-noto-cjk") : List.of("chromium", "fonts-noto-cjk"));
        return find().filter(path -> machine.writesChinese())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests found " + missing + ", not even after installing. " + ADVICE));
    }

    private Optional<Path> find() {
        String named = environment.get(VARIABLE);
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return NAMES.stream().flatMap(this::onThePath).findFirst();
    }

    private Stream<Path> onThePath(String name) {
        String path = environment.getOrDefault("PATH", "");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }

    /** What the machine can do for us. */
    interface Machine {

        /** Whether a font with Chinese characters is installed. */
        boolean writesChinese();

        /** Whether packages may be installed without asking anyone. */
        boolean mayInstall();

        /** Installs packages. */
        void install(List<String> packages);
    }
}
