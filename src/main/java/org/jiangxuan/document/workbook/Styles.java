package org.jiangxuan.document.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles show a number as a date. */
final class Styles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private boolean inCellStyles;

    boolean isDate(int style) {
        if (style < 0 || style >= formatOfStyle.size()) {
            return false;
        }
        int format = formatOfStyle.get(style);
        return isChineseDate(format) || DateUtil.isADateFormat(format, formats.get(format));
    }

    /** The date formats that only an East Asian Excel has built in. */
    private static boolean isChineseDate(int format) {
        return (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    formatOfStyle.add(number(attributes, "numFmtId"));
                }
            }
            default -> {
                // fonts, fills, borders
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? 0 : Integer.parseInt(value);
    }
}
