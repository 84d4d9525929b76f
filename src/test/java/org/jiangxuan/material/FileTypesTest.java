package org.jiangxuan.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final FileTypes types = new FileTypes();

    @ParameterizedTest
    @CsvSource({"jpg,JPEG", "png,PNG"})
    void aPictureIsKnownByItsContent(String format, FileType expected) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), format, picture);
        assertThat(types.of(file(picture.toByteArray()))).isEqualTo(expected);
    }

    @Test
    void aWordDocumentIsKnownByItsParts() throws IOException {
        assertThat(types.of(file(word()))).isEqualTo(FileType.DOCX);
    }

    @Test
    void aWorkbookIsKnownByItsParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("推荐汇总表");
            workbook.write(out);
        }
        assertThat(types.of(file(out.toByteArray()))).isEqualTo(FileType.XLSX);
    }

    @Test
    void anOldWordDocumentIsKnownByItsStreams() throws IOException {
        assertThat(types.of(file(ole("WordDocument")))).isEqualTo(FileType.DOC);
    }

    @Test
    void aPlainPdfIsTakenIn() throws IOException {
        assertThat(types.of(file(pdf("<< /Type /Catalog >>")))).isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @CsvSource({"/JavaScript", "/Launch", "/EmbeddedFile"})
    void aPdfThatDoesSomethingIsRefused(String word) throws IOException {
        Path pdf = file(pdf("<< " + word + " (x) >>"));
        assertThatThrownBy(() -> types.of(pdf))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("脚本");
    }

    @Test
    void macrosAreRefusedInNewAndOldDocuments() throws IOException {
        Path docm = file(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
        Path doc = file(ole("WordDocument", "Macros"));
        assertThatThrownBy(() -> types.of(docm)).hasMessageContaining("宏");
        assertThatThrownBy(() -> types.of(doc)).hasMessageContaining("宏");
    }

    @Test
    void aProgramAnArchiveAPageAndATextAreRefusedWhateverTheirName() throws IOException {
        for (byte[] content : new byte[][] {
            {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0},
            zip("a.txt"),
            "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8),
            "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(StandardCharsets.UTF_8),
            "只是文字".getBytes(StandardCharsets.UTF_8)
        }) {
            Path file = file(content);
            assertThatThrownBy(() -> types.of(file))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("不是可以接收的类型");
        }
    }

    @Test
    void anEncryptedOrTornDocumentSaysSo() throws IOException {
        Path encrypted = file(ole("EncryptedPackage", "EncryptionInfo"));
        byte[] whole = word();
        Path torn = file(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> types.of(encrypted)).hasMessageContaining("加密");
        assertThatThrownBy(() -> types.of(torn)).hasMessageContaining("损坏");
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ".part"), content);
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("事迹材料");
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] ole(String... streams) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem document = new POIFSFileSystem()) {
            for (String stream : streams) {
                document.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            }
            document.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String body) {
        return ("%PDF-1.4\n1 0 obj\n" + body + "\nendobj\ntrailer\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
