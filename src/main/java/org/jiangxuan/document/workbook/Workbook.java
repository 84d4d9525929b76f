package org.jiangxuan.document.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jiangxuan.document.WorkbookLimits;
import org.jiangxuan.nomination.SummaryTable;
import org.jiangxuan.nomination.WorkbookRejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the first sheet of a workbook that holds anything, as a stream of events. */
public final class Workbook {

    private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);

    private final OPCPackage parts;
    private final ZipFile archive;
    private final WorkbookLimits limits;

    private Workbook(OPCPackage parts, ZipFile archive, WorkbookLimits limits) {
        this.parts = parts;
        this.archive = archive;
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @throws WorkbookRejected when the file cannot or must not be read
     * @throws IOException when the disk fails before anything is parsed
     */
    public static SummaryTable read(Path file, WorkbookLimits limits) throws IOException {
        Archive.inspect(file, limits);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                ZipFile archive = new ZipFile(file.toFile())) {
            return new Workbook(parts, archive, limits).read();
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw rejection(e);
        }
    }

    private SummaryTable read() throws IOException, OpenXML4JException, SAXException {
        inspectContentTypes();
        XSSFReader reader = new XSSFReader(parts);
        SharedTexts texts = parsed(XSSFRelation.SHARED_STRINGS, new SharedTexts());
        Styles styles = parsed(XSSFRelation.STYLES, new Styles());
        Epoch epoch = new Epoch();
        parse(reader.getWorkbookData(), epoch);
        CellValues values = new CellValues(texts, styles, epoch.isSince1904());
        SheetHandler sheet = new SheetHandler(values, limits);
        // not POI's own stream: it takes any well compressed sheet for a bomb before its rows can be counted
        XSSFReader.SheetIterator sheets = reader.getSheetIterator();
        while (sheets.hasNext() && sheet.rows().isEmpty()) {
            sheet = new SheetHandler(values, limits);
            try (InputStream guarded = sheets.next()) {
                ZipEntry entry = archive.getEntry(
                        sheets.getSheetPart().getPartName().getName().substring(1));
                parse(entry == null ? guarded : archive.getInputStream(entry), sheet);
            }
        }
        return new SummaryTable(sheet.rows());
    }

    /** The parts of a workbook whatever their names: macros and links hide under others. */
    private void inspectContentTypes() throws OpenXML4JException {
        for (PackagePart part : parts.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("externallink") || type.contains("connections") || type.contains("querytable")) {
                throw Rejections.externalLinks();
            }
            if (type.contains("vbaproject") || type.contains("macrosheet") || type.contains("activex")) {
                throw Rejections.macros();
            }
        }
        String main = parts.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .findFirst()
                .map(PackagePart::getContentType)
                .orElseThrow(Rejections::notAWorkbook);
        if (main.equals(XSSFRelation.XLSB_BINARY_WORKBOOK.getContentType())) {
            throw Rejections.oldFormat();
        }
        if (main.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw Rejections.macros();
        }
        if (!main.equals(XSSFRelation.WORKBOOK.getContentType())
                && !main.equals(XSSFRelation.TEMPLATE_WORKBOOK.getContentType())) {
            throw Rejections.notAWorkbook();
        }
    }

    private <H extends DefaultHandler> H parsed(XSSFRelation relation, H handler)
            throws IOException, OpenXML4JException, SAXException {
        for (PackagePart part : parts.getPartsByContentType(relation.getContentType())) {
            parse(part.getInputStream(), handler);
        }
        return handler;
    }

    private void parse(InputStream part, DefaultHandler handler) throws IOException, SAXException {
        try (InputStream in = new LimitedStream(part, limits.sheet())) {
            Xml.parse(in, handler);
        }
    }

    private static WorkbookRejected rejection(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof WorkbookRejected rejected) {
                return rejected;
            }
            if (cause instanceof EncryptedDocumentException) {
                return Rejections.encrypted();
            }
            if (message.contains("Zip bomb")) {
                return Rejections.bomb();
            }
            if (message.contains("DOCTYPE")) {
                return Rejections.entities();
            }
        }
        LOG.debug("A workbook could not be read", failure);
        return Rejections.notAWorkbook();
    }
}
