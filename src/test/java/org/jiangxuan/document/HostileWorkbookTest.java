package org.jiangxuan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jiangxuan.nomination.WorkbookRejected;
import org.jiangxuan.nomination.WorkbookRejected.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileWorkbookTest {

    private static final String MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    private static final String BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    private static final String ENTITIES =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

    private final SummaryTableReader reader = new SummaryTableReader(WorkbookLimits.standard());

    static Stream<Arguments> files() throws IOException, GeneralSecurityException {
        byte[] good = Parts.ofRows("<row><c><v>1</v></c></row>");
        return Stream.of(
                arguments("nothing", new byte[0], Reason.NOT_A_WORKBOOK),
                arguments("a text", "姓名,性别".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_WORKBOOK),
                arguments("noise", noise(5_000), Reason.NOT_A_WORKBOOK),
                arguments("a page", "<html><table/></html>".getBytes(StandardCharsets.UTF_8), Reason.NOT_A_WORKBOOK),
                arguments("an empty archive", new byte[] {'P', 'K', 5, 6}, Reason.NOT_A_WORKBOOK),
                arguments("a cut workbook", Arrays.copyOf(good, good.length / 2), Reason.NOT_A_WORKBOOK),
                arguments("another archive", Parts.create("text/plain").bytes(), Reason.NOT_A_WORKBOOK),
                arguments(
                        "broken XML",
                        Parts.create().put(Parts.SHEET, "<worksheet>").bytes(),
                        Reason.NOT_A_WORKBOOK),
                arguments("an old workbook", old(), Reason.OLD_FORMAT),
                arguments("a binary workbook", Parts.create(BINARY).bytes(), Reason.OLD_FORMAT),
                arguments("an encrypted workbook", encrypted(good), Reason.ENCRYPTED),
                arguments("a workbook with macros", Parts.create(MACROS).bytes(), Reason.MACROS),
                arguments(
                        "a workbook with a hidden macro part",
                        Parts.create().put("xl/vbaProject.bin", "x").bytes(),
                        Reason.MACROS),
                arguments(
                        "a workbook with a macro sheet",
                        Parts.create().put("xl/macrosheets/sheet1.xml", "<x/>").bytes(),
                        Reason.MACROS),
                arguments("macros under another name", renamedMacros(), Reason.MACROS),
                arguments(
                        "a workbook with links",
                        Parts.create()
                                .put("xl/externalLinks/externalLink1.xml", "<x/>")
                                .bytes(),
                        Reason.EXTERNAL_LINKS),
                arguments(
                        "a workbook with connections",
                        Parts.create().put("xl/connections.xml", "<x/>").bytes(),
                        Reason.EXTERNAL_LINKS),
                arguments(
                        "entities in the sheet",
                        Parts.create().put(Parts.SHEET, entities("worksheet")).bytes(),
                        Reason.XML_ENTITIES),
                arguments(
                        "entities in the workbook",
                        Parts.create()
                                .put("xl/workbook.xml", entities("workbook"))
                                .bytes(),
                        Reason.XML_ENTITIES),
                arguments("a bomb in the sheet", bombInSheet(), Reason.BOMB),
                arguments(
                        "a bomb in the content types",
                        Parts.create()
                                .put("[Content_Types].xml", Parts.repeat(" ".repeat(1_000), 20_000))
                                .bytes(),
                        Reason.BOMB),
                arguments(
                        "a bomb in the shared texts",
                        Parts.create()
                                .put("xl/sharedStrings.xml", Parts.repeat("<si><t>a</t></si>", 5_000_000))
                                .bytes(),
                        Reason.BOMB),
                arguments("a thousand parts", manyParts(), Reason.BOMB),
                arguments(
                        "a million rows",
                        Parts.create()
                                .putRows("<row><c><v>1</v></c></row>", 1_000_000)
                                .bytes(),
                        Reason.TOO_MANY_ROWS),
                arguments(
                        "a row far down",
                        Parts.ofRows("<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>"),
                        Reason.TOO_MANY_ROWS),
                arguments(
                        "a cell far right",
                        Parts.ofRows("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"),
                        Reason.TOO_MANY_COLUMNS),
                arguments(
                        "a long cell",
                        Parts.ofRows("<row><c t=\"inlineStr\"><is><t>" + "甲".repeat(2_001) + "</t></is></c></row>"),
                        Reason.CELL_TOO_LONG),
                arguments("a big file", noise(21 * 1024 * 1024), Reason.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_sent_back_with_one_clear_sentence(String what, byte[] file, Reason reason) {
        WorkbookRejected rejected = catchThrowableOfType(WorkbookRejected.class, () -> read(file));

        assertThat(rejected).as(what).isNotNull();
        assertThat(rejected.reason()).isEqualTo(reason);
        assertThat(rejected.sentence()).endsWith("。").contains("请").doesNotContain("Exception", "org.");
    }

    @Test
    void a_workbook_whose_unread_parts_are_big_is_read() throws IOException {
        byte[] file = Parts.create()
                .putRows("<row><c><v>1</v></c></row>", 3)
                .put("xl/media/image1.bin", out -> out.write(noise(3_000_000)))
                .bytes();

        assertThat(reader.read(new ByteArrayInputStream(file)).rows()).hasSize(3);
    }

    private void read(byte[] file) {
        InputStream in = new ByteArrayInputStream(file);
        reader.read(in);
    }

    private static String entities(String root) {
        return ENTITIES + "<" + root + ">&a;</" + root + ">";
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(1).nextBytes(noise);
        noise[0] = 0;
        return noise;
    }

    private static byte[] old() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] workbook) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var sealed = encryptor.getDataStream(files)) {
                sealed.write(workbook);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] renamedMacros() throws IOException {
        String part = "<Override PartName=\"/xl/harmless.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>";
        return Parts.create()
                .put("[Content_Types].xml", Parts.contentTypes(Parts.MAIN_TYPE, part))
                .put("xl/harmless.bin", "x")
                .bytes();
    }

    private static byte[] bombInSheet() throws IOException {
        return Parts.create()
                .put(Parts.SHEET, out -> {
                    out.write(
                            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                    .getBytes(StandardCharsets.UTF_8));
                    Parts.repeat(" ".repeat(1_000), 300_000).write(out);
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
    }

    private static byte[] manyParts() throws IOException {
        Parts parts = Parts.create();
        for (int i = 0; i < 1_001; i++) {
            parts.put("xl/media/" + i + ".png", "x");
        }
        return parts.bytes();
    }
}
