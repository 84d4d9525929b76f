package org.jiangxuan.material;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Component;

/** Tells from a file's content, never from its name, what it is; refuses what could run on somebody's machine. */
@Component
class FileTypes {

    private static final String OTHER = "这个文件不是可以接收的类型。请上传 Word、PDF、JPG 或 PNG 文件；压缩包请解压后逐个上传。";
    private static final String MACROS = "文件中含有宏或嵌入的程序，不能接收。请另存为不含宏的文档后重新上传。";
    private static final String BROKEN = "文件已损坏、已加密或无法打开。请在本机打开检查、去掉密码后重新上传。";
    private static final String ACTIVE_PDF = "PDF 中含有脚本或可执行的附件，不能接收。请用“打印为 PDF”另存后重新上传。";

    private static final int MOST_ENTRIES = 5_000;
    private static final int LONGEST_CONTENT_TYPES = 1024 * 1024;
    private static final String[] ACTIVE = {"/JavaScript", "/Launch", "/EmbeddedFile"};

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * What the file is.
     *
     * @throws RuleViolation when it is none of the types that are taken in, is broken, or holds something that runs
     */
    FileType of(Path file) {
        try {
            return check(file, detect(file));
        } catch (IOException | RuntimeException e) {
            if (e instanceof RuleViolation violation) {
                throw violation;
            }
            throw new RuleViolation("file", BROKEN);
        }
    }

    private String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return types.detect(content, new Metadata()).getBaseType().toString();
        }
    }

    private static FileType check(Path file, String detected) throws IOException {
        switch (detected) {
            case "image/jpeg":
                return FileType.JPEG;
            case "image/png":
                return FileType.PNG;
            case "application/pdf":
                refuseActive(file);
                return FileType.PDF;
            case "application/zip", "application/x-tika-ooxml":
                return office(file);
            case "application/x-tika-msoffice", "application/msword":
                return oldWord(file);
            default:
                throw new RuleViolation("file", OTHER);
        }
    }

    /** Looks at the table of contents only; nothing but the list of content types is unpacked, and of that 1 MB at most. */
    private static FileType office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw new RuleViolation("file", OTHER);
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".bin") && (name.contains("vba") || name.contains("oleobject"))
                        || name.contains("activex")
                        || name.endsWith(".exe")) {
                    throw new RuleViolation("file", MACROS);
                }
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null) {
                throw new RuleViolation("file", OTHER);
            }
            String declared;
            try (InputStream content = zip.getInputStream(types)) {
                declared = new String(content.readNBytes(LONGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
            }
            if (declared.contains("macroEnabled") || declared.contains("vbaProject")) {
                throw new RuleViolation("file", MACROS);
            }
            if (declared.contains("wordprocessingml.document.main+xml") && zip.getEntry("word/document.xml") != null) {
                return FileType.DOCX;
            }
            if (declared.contains("spreadsheetml.sheet.main+xml") && zip.getEntry("xl/workbook.xml") != null) {
                return FileType.XLSX;
            }
            throw new RuleViolation("file", OTHER);
        }
    }

    private static FileType oldWord(Path file) throws IOException {
        try (POIFSFileSystem document = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = document.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RuleViolation("file", BROKEN);
            }
            if (root.hasEntryCaseInsensitive("Macros")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
                    || root.hasEntryCaseInsensitive("ObjectPool")) {
                throw new RuleViolation("file", MACROS);
            }
            if (!root.hasEntryCaseInsensitive("WordDocument")) {
                throw new RuleViolation("file", OTHER);
            }
            return FileType.DOC;
        }
    }

    /** Reads through the file in blocks that overlap by the longest word looked for. */
    private static void refuseActive(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String tail = "";
            byte[] block = content.readNBytes(LONGEST_CONTENT_TYPES);
            while (block.length > 0) {
                String text = tail + new String(block, StandardCharsets.ISO_8859_1);
                for (String word : ACTIVE) {
                    if (text.contains(word)) {
                        throw new RuleViolation("file", ACTIVE_PDF);
                    }
                }
                tail = text.substring(Math.max(0, text.length() - 16));
                block = content.readNBytes(LONGEST_CONTENT_TYPES);
            }
        }
    }
}
