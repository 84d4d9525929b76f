package org.jiangxuan.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The 2021 campaign for tests: as it is, or with a part of its text changed. */
public final class Dalian2021 {

    private static final Path FILE = Path.of("campaigns/dalian-2021.yaml");

    private Dalian2021() {}

    /** The definition of the file. */
    public static CampaignDefinition definition() {
        return CampaignFiles.read(FILE);
    }

    /** The file's text. */
    public static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with one part, which must be there exactly once, changed. */
    public static String with(String part, String changed) {
        String text = text();
        if (text.indexOf(part) < 0 || text.indexOf(part) != text.lastIndexOf(part)) {
            throw new IllegalArgumentException("Not exactly once in the file: " + part);
        }
        return text.replace(part, changed);
    }
}
