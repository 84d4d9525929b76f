package org.jiangxuan.document.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jiangxuan.document.WorkbookLimits;

/** Looks at the archive of a workbook before anything parses it: what it holds, and how big that becomes. */
final class Archive {

    private static final int MOST_PARTS = 1_000;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Archive() {}

    /** Refuses what is no archive, holds what is not wanted, or unpacks to too much. */
    static void inspect(Path file, WorkbookLimits limits) throws IOException {
        byte[] head = head(file);
        if (startsWith(head, OLE2)) {
            throw isEncrypted(file) ? Rejections.encrypted() : Rejections.oldFormat();
        }
        if (!startsWith(head, ZIP)) {
            throw Rejections.notAWorkbook();
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                throw Rejections.bomb();
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                inspectName(entry.getName().toLowerCase(Locale.ROOT));
                inspectSize(zip, entry, limits);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw Rejections.notAWorkbook();
        }
    }

    private static void inspectName(String name) {
        if (name.endsWith("vbaproject.bin")
                || name.contains("/macrosheets/")
                || name.contains("/activex/")
                || name.contains("/dialogsheets/")) {
            throw Rejections.macros();
        }
        if (name.contains("/externallinks/") || name.endsWith("/connections.xml") || name.contains("/querytables/")) {
            throw Rejections.externalLinks();
        }
    }

    /** Sheets and pictures are not unpacked here: the one sheet that is read counts for itself. */
    private static void inspectSize(ZipFile zip, ZipEntry entry, WorkbookLimits limits) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean parsed = (name.endsWith(".xml") || name.endsWith(".rels")) && !isSheet(name);
        if (!parsed) {
            return;
        }
        boolean text = name.endsWith("/sharedstrings.xml");
        try (InputStream in = new LimitedStream(zip.getInputStream(entry), text ? limits.text() : limits.part())) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean isSheet(String name) {
        return name.startsWith("xl/worksheets/") && !name.endsWith(".rels");
    }

    private static boolean isEncrypted(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            return files.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw Rejections.notAWorkbook();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(OLE2.length);
        }
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return Arrays.equals(head, magic);
    }
}
