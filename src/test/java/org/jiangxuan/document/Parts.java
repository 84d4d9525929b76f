package org.jiangxuan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, so that a test can make any of them hostile. */
final class Parts {

    static final String MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEET_START =
            XML + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String SHEET_END = "</sheetData></worksheet>";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Parts(String mainType) {
        put("[Content_Types].xml", contentTypes(mainType, ""));
        put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        put(
                "xl/workbook.xml",
                XML
                        + "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        put(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"));
        put(SHEET, SHEET_START + SHEET_END);
    }

    /** What writes the content of a part. */
    interface Part {
        void write(OutputStream out) throws IOException;
    }

    static Parts create() {
        return new Parts(MAIN_TYPE);
    }

    static Parts create(String mainType) {
        return new Parts(mainType);
    }

    static byte[] ofRows(String rows) throws IOException {
        return create().put(SHEET, SHEET_START + rows + SHEET_END).bytes();
    }

    static String contentTypes(String mainType, String more) {
        return XML
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + mainType + "\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + more + "</Types>";
    }

    private static String relationships(String relationships) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationships + "</Relationships>";
    }

    Parts put(String name, String content) {
        return put(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    Parts put(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** The sheet's rows, one text many times over. */
    Parts putRows(String row, int times) {
        return put(SHEET, out -> {
            out.write(SHEET_START.getBytes(StandardCharsets.UTF_8));
            repeat(row, times).write(out);
            out.write(SHEET_END.getBytes(StandardCharsets.UTF_8));
        });
    }

    static Part repeat(String text, int times) {
        return out -> {
            byte[] block = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / 1_000; i++) {
                out.write(block);
            }
            out.write(text.repeat(times % 1_000).getBytes(StandardCharsets.UTF_8));
        };
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
