package org.jiangxuan.document.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The table of texts that the cells share, without the readings (phonetic runs) that can stand beside them. */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int readings;
    private boolean inText;

    /** The text of an index; empty when the table has no such index. */
    String text(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> readings++;
            case "t" -> inText = readings == 0;
            default -> {
                // formatting
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(EscapedText.decode(text.toString()));
            case "rPh" -> readings--;
            case "t" -> inText = false;
            default -> {
                // formatting
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }
}
