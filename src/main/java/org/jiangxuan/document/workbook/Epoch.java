package org.jiangxuan.document.workbook;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a workbook counts its days from 1904, as those from old Macs do. */
final class Epoch extends DefaultHandler {

    private boolean since1904;

    boolean isSince1904() {
        return since1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String value = attributes.getValue("date1904");
            since1904 = "1".equals(value) || "true".equals(value);
        }
    }
}
