package org.jiangxuan.diagram;

import java.util.List;
import java.util.Locale;

/** An SVG text under construction. Numbers are rounded to a tenth of a pixel, so that the text is always the same. */
final class Svg {

    static final String SANS =
            "'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif";
    static final String SERIF = "'Noto Serif SC','Noto Serif CJK SC','Source Han Serif SC',SimSun,serif";

    private final StringBuilder text = new StringBuilder();

    /** Adds an element; attributes in the form {@code name, value, name, value …}. */
    Svg element(String name, Object... attributes) {
        open(name, attributes);
        text.insert(text.length() - 2, '/');
        return this;
    }

    Svg open(String name, Object... attributes) {
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(value(attributes[i + 1]))
                    .append('"');
        }
        text.append(">\n");
        return this;
    }

    Svg close(String name) {
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** A hover text of the element that is open. */
    Svg title(String title) {
        text.append("<title>").append(escape(title)).append("</title>\n");
        return this;
    }

    /** A line of text; {@code y} is its baseline. */
    Svg text(String line, double x, double y, Object... attributes) {
        open("text", attributes);
        text.insert(text.lastIndexOf("<text") + 5, " x=\"" + value(x) + "\" y=\"" + value(y) + "\"");
        text.setLength(text.length() - 1);
        text.append(escape(line)).append("</text>\n");
        return this;
    }

    /** Lines one under the other, centred on {@code x}; {@code top} is the upper side of the first. */
    Svg lines(List<String> lines, double x, double top, double size, String fill) {
        double leading = Math.round(size * 1.25);
        for (int i = 0; i < lines.size(); i++) {
            text(
                    lines.get(i),
                    x,
                    top + i * leading + size * 0.95,
                    "font-size",
                    size,
                    "text-anchor",
                    "middle",
                    "fill",
                    fill);
        }
        return this;
    }

    private static String value(Object value) {
        if (value instanceof Number number) {
            double rounded = Math.round(number.doubleValue() * 10) / 10.0;
            return rounded == Math.rint(rounded)
                    ? String.valueOf((long) rounded)
                    : String.format(Locale.ROOT, "%.1f", rounded);
        }
        return escape(String.valueOf(value));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
