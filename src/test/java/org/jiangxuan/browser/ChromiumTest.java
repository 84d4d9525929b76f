package org.jiangxuan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    Path folder;

    @Test
    void theBrowserThatTheEnvironmentNamesGoesFirst() {
        Path named = executable("my-browser");

        assertThat(chromium(named, new SampleMachine(true, false)).path()).isEqualTo(named);
    }

    @Test
    void withoutABrowserAndWithoutRightsItSaysWhatToDo() {
        assertThatThrownBy(() -> chromium(folder.resolve("none"), new SampleMachine(true, false))
                        .path())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no Chromium")
                .hasMessageContaining("apt-get install chromium fonts-noto-cjk");
    }

    @Test
    void withoutABrowserItInstallsOneWhenItMay() {
        Path later = folder.resolve("later");
        SampleMachine machine = new SampleMachine(true, true) {
            @Override
            public void install(List<String> packages) {
                super.install(packages);
                executable("later");
            }
        };

        assertThat(chromium(later, machine).path()).isEqualTo(later);
        assertThat(machine.installed).containsExactly("chromium", "fonts-noto-cjk");
    }

    @Test
    void withoutAChineseFontItInstallsOneWhenItMay() {
        Path named = executable("my-browser");
        SampleMachine machine = new SampleMachine(false, true);

        assertThat(chromium(named, machine).path()).isEqualTo(named);
        assertThat(machine.installed).containsExactly("fonts-noto-cjk");
    }

    @Test
    void whatIsStillMissingAfterInstallingIsSaid() {
        assertThatThrownBy(() -> chromium(folder.resolve("none"), new SampleMachine(true, true))
                        .path())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not even after installing");
    }

    private static Chromium chromium(Path named, SampleMachine machine) {
        return new Chromium(Map.of(Chromium.VARIABLE, named.toString()), machine);
    }

    private Path executable(String name) {
        try {
            Path file = Files.createFile(folder.resolve(name));
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static class SampleMachine implements Chromium.Machine {

        final List<String> installed = new ArrayList<>();
        private final boolean mayInstall;
        private boolean writesChinese;

        SampleMachine(boolean writesChinese, boolean mayInstall) {
            this.writesChinese = writesChinese;
            this.mayInstall = mayInstall;
        }

        @Override
        public boolean writesChinese() {
            return writesChinese;
        }

        @Override
        public boolean mayInstall() {
            return mayInstall;
        }

        @Override
        public void install(List<String> packages) {
            installed.addAll(packages);
            writesChinese = true;
        }
    }
}
