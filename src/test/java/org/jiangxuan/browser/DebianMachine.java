package org.jiangxuan.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A machine whose packages come by {@code apt-get}, which may be used without asking when we are root on it. */
final class DebianMachine implements Chromium.Machine {

    private static final Path APT = Path.of("/usr/bin/apt-get");
    private static final Path LOG = Path.of("target", "browser-install.log");
    private static final int MINUTES = 15;

    @Override
    public boolean writesChinese() {
        // elsewhere the system brings its fonts, and fc-list is nothing to count on
        return !onLinux() || !output(List.of("fc-list", ":lang=zh")).isBlank();
    }

    @Override
    public boolean mayInstall() {
        return onLinux() && Files.isExecutable(APT) && "root".equals(System.getProperty("user.name"));
    }

    @Override
    public void install(List<String> packages) {
        List<String> all = new ArrayList<>(packages);
        all.add("fontconfig");
        apt(List.of("update"));
        List<String> install = new ArrayList<>(List.of("install", "-y", "--no-install-recommends"));
        install.addAll(all);
        apt(install);
    }

    private static boolean onLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static void apt(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(APT.toString(), "-q"));
        command.addAll(arguments);
        try {
            Files.createDirectories(LOG.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " took too long; see " + LOG);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed; see " + LOG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // no fontconfig, hence no font that it would know
        }
    }
}
