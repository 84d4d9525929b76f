package org.jiangxuan.rehearsal.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiangxuan.rehearsal.Texts;
import org.junit.jupiter.api.Test;

class InvariantsTest {

    private static final Pattern ROW = Pattern.compile("\\| (INV-\\d\\d) \\| ([^|]+) \\|");

    @Test
    void theDocumentListsWhatIsChecked() throws IOException {
        Map<String, String> written = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("docs/invariants.md")));
        while (row.find()) {
            written.put(row.group(1), row.group(2));
        }
        Map<String, String> checked = new TreeMap<>();
        Invariants.ids().forEach(id -> checked.put(id, Texts.say("invariant." + id)));

        assertThat(Invariants.ids()).doesNotHaveDuplicates();
        assertThat(written).isEqualTo(checked);
    }
}
