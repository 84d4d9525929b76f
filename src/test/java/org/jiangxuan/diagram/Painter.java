package org.jiangxuan.diagram;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Draws one process as an SVG picture: a title, the diagram with who acts at each step, and a key to the signs. */
final class Painter {

    private static final double MARGIN = 36;
    private static final double HEAD = 92;
    private static final double LEADING = 17;
    private static final double NAME = 13;
    private static final double LABEL = 12;
    private static final double STRIP = 21;

    private final Drawing drawing;
    private final Svg svg = new Svg();

    private Painter(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The picture of a process. */
    static String paint(Drawing drawing) {
        return new Painter(drawing).picture();
    }

    private String picture() {
        Box extent = drawing.extent();
        double width = Math.max(extent.width() + 2 * MARGIN, 900);
        Legend legend = Legend.of(drawing, width - 2 * MARGIN);
        double head = HEAD + (introduction(width).size() - 1) * LEADING;
        double height = head + extent.height() + MARGIN + legend.height() + MARGIN;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                Symbols.path("0 0 %s %s", width, height),
                "font-family",
                Svg.SANS,
                "role",
                "img");
        svg.title(drawing.process().getName());
        svg.element("rect", "width", width, "height", height, "fill", Colours.PAPER);
        svg.open("defs")
                .open(
                        "marker",
                        "id",
                        "arrow",
                        "viewBox",
                        "0 0 10 10",
                        "refX",
                        9,
                        "refY",
                        5,
                        "markerWidth",
                        9,
                        "markerHeight",
                        9,
                        "markerUnits",
                        "userSpaceOnUse",
                        "orient",
                        "auto")
                .element("path", "d", "M0 1 L10 5 L0 9 Z", "fill", Colours.INK)
                .close("marker")
                .close("defs");
        head(width);
        double dx = (width - extent.width()) / 2 - extent.x();
        svg.open("g", "transform", Symbols.path("translate(%s %s)", dx, head - extent.y()));
        drawing.shapes().stream().filter(s -> s.node() instanceof SubProcess).forEach(this::container);
        drawing.lines().forEach(this::line);
        drawing.shapes().stream().filter(s -> !(s.node() instanceof SubProcess)).forEach(this::step);
        drawing.lines().forEach(this::lineLabel);
        svg.close("g");
        svg.open("g", "transform", Symbols.path("translate(%s %s)", MARGIN, head + extent.height() + MARGIN));
        legend.draw(svg);
        svg.close("g");
        return svg.close("svg").toString();
    }

    private void head(double width) {
        svg.element("rect", "x", MARGIN, "y", 24, "width", 6, "height", 26, "fill", Colours.RED);
        svg.text(
                drawing.process().getName() + "流程图",
                MARGIN + 16,
                46,
                "font-size",
                24,
                "font-weight",
                700,
                "font-family",
                Svg.SERIF,
                "fill",
                Colours.INK);
        List<String> lines = introduction(width);
        for (int i = 0; i < lines.size(); i++) {
            svg.text(lines.get(i), MARGIN, 71 + i * LEADING, "font-size", 13, "fill", Colours.QUIET);
        }
    }

    private List<String> introduction(double width) {
        String all = Drawing.documentation(drawing.process());
        return Lettering.wrap(all.replaceAll("业务编号.*$", ""), NAME, width - 2 * MARGIN);
    }

    private void container(Shape shape) {
        Box box = shape.box();
        SubProcess sub = (SubProcess) shape.node();
        boolean phase = !sub.triggeredByEvent() && sub.getParentElement() instanceof Process;
        svg.open("g").title(tooltip(shape));
        svg.element(
                "rect",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                8,
                "fill",
                Colours.GROUND,
                "stroke",
                sub.triggeredByEvent() ? Colours.QUIET : phase ? Colours.RED : Colours.STEEL,
                "stroke-width",
                sub.triggeredByEvent() ? 1.3 : 1.6,
                "stroke-dasharray",
                sub.triggeredByEvent() ? Symbols.interrupting(sub) ? "2 3" : "9 4" : "none");
        svg.text(
                shape.name(),
                box.x() + 16,
                box.y() + 27,
                "font-size",
                phase ? 18 : 14,
                "font-weight",
                700,
                "font-family",
                Svg.SERIF,
                "fill",
                phase ? Colours.RED : Colours.INK);
        if (sub.getLoopCharacteristics() != null) {
            Symbols.bars(svg, box.centreX(), box.bottom() - 16);
        }
        svg.close("g");
    }

    private void step(Shape shape) {
        svg.open("g", "id", shape.id()).title(tooltip(shape));
        FlowNode node = shape.node();
        if (node instanceof Event event) {
            Symbols.event(svg, event, shape.box());
            label(shape, event);
        } else if (node instanceof Gateway) {
            Symbols.gateway(svg, node, shape.box());
            label(shape, node);
        } else {
            task(shape, (Activity) node);
        }
        svg.close("g");
    }

    private void task(Shape shape, Activity node) {
        Box box = shape.box();
        boolean people = node instanceof UserTask;
        boolean call = node instanceof CallActivity;
        String edge = people ? Colours.STEEL : Colours.QUIET;
        Object[] frame = {"x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", 8};
        svg.element("rect", with(frame, "fill", people ? Colours.PAPER : Colours.MACHINE));
        if (people) {
            svg.element(
                    "path",
                    "d",
                    Symbols.path(
                            "M%s %s h%s v%s a8 8 0 0 1 -8 8 h%s a8 8 0 0 1 -8 -8 z",
                            box.x(), box.bottom() - STRIP, box.width(), STRIP - 8, 16 - box.width()),
                    "fill",
                    Colours.STEEL_TINT);
        }
        svg.element(
                "rect", with(frame, "fill", "none", "stroke", edge, "stroke-width", call ? 3.5 : people ? 1.6 : 1.2));
        if (people) {
            Symbols.person(svg, box.x() + 6, box.y() + 6);
        } else if (node instanceof BusinessRuleTask) {
            Symbols.table(svg, box.x() + 6, box.y() + 6);
        } else if (!call) {
            Symbols.gear(svg, box.x() + 6, box.y() + 6);
        }
        boolean many = node.getLoopCharacteristics() != null;
        if (many) {
            Symbols.bars(svg, box.centreX(), box.bottom() - STRIP - 13);
        }
        List<String> lines = Lettering.wrap(shape.name(), NAME, box.width() - 10);
        double room = box.height() - STRIP - (many ? 12 : 0);
        double block = lines.size() * Math.round(NAME * 1.25);
        svg.lines(
                lines,
                box.centreX(),
                box.y() + (lines.size() > 1 ? room - block - 3 : Math.max(21, (room - block) / 2 + 3)),
                NAME,
                Colours.INK);
        svg.text(
                call ? "另见该流程图" : Who.of(node),
                box.centreX(),
                box.bottom() - 6.5,
                "font-size",
                11,
                "text-anchor",
                "middle",
                "fill",
                people ? Colours.STEEL : Colours.QUIET);
    }

    private void label(Shape shape, FlowNode node) {
        Box label = shape.label();
        if (label != null) {
            String colour = node instanceof Event event && Symbols.colour(event).equals(Colours.STOP)
                    ? Colours.STOP
                    : Colours.INK;
            svg.lines(
                    Lettering.wrap(shape.name(), LABEL, label.width() + 2), label.centreX(), label.y(), LABEL, colour);
        }
    }

    private void line(Line line) {
        svg.element(
                "path",
                "d",
                rounded(line.points()),
                "fill",
                "none",
                "stroke",
                Colours.INK,
                "stroke-width",
                1.3,
                "marker-end",
                "url(#arrow)");
    }

    private void lineLabel(Line line) {
        Box label = line.label();
        if (label != null) {
            svg.text(
                    line.name(),
                    label.centreX(),
                    label.y() + LABEL * 0.95,
                    "font-size",
                    LABEL,
                    "font-weight",
                    700,
                    "text-anchor",
                    "middle",
                    "fill",
                    Colours.STEEL);
        }
    }

    private static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder(
                Symbols.path("M%s %s", points.get(0).x(), points.get(0).y()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point in = towards(corner, points.get(i - 1));
            Point out = towards(corner, points.get(i + 1));
            path.append(Symbols.path(" L%s %s Q%s %s %s %s", in.x(), in.y(), corner.x(), corner.y(), out.x(), out.y()));
        }
        Point last = points.get(points.size() - 1);
        return path.append(Symbols.path(" L%s %s", last.x(), last.y())).toString();
    }

    private static Point towards(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double share = Math.min(8, length / 2) / length;
        return new Point(corner.x() + (other.x() - corner.x()) * share, corner.y() + (other.y() - corner.y()) * share);
    }

    private static Object[] with(Object[] first, Object... more) {
        Object[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private static String tooltip(Shape shape) {
        return shape.name() + "（" + shape.id() + "）" + Drawing.documentation(shape.node());
    }
}
