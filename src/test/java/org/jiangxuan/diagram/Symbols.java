package org.jiangxuan.diagram;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** The small signs of BPMN 2.0: events, gateways and the icons in the corner of a task. */
final class Symbols {

    private Symbols() {}

    /** An event's circle and what is in it. */
    static void event(Svg svg, Event event, Box box) {
        String colour = colour(event);
        boolean end = event instanceof EndEvent;
        String dashes = dashed(event) ? "4 3" : "none";
        double radius = box.width() / 2;
        svg.element(
                "circle",
                "cx",
                box.centreX(),
                "cy",
                box.centreY(),
                "r",
                radius - (end ? 1 : 0),
                "fill",
                Colours.PAPER,
                "stroke",
                colour,
                "stroke-width",
                end ? 3.5 : 1.6,
                "stroke-dasharray",
                dashes);
        if (!end && !(event instanceof StartEvent)) {
            svg.element(
                    "circle",
                    "cx",
                    box.centreX(),
                    "cy",
                    box.centreY(),
                    "r",
                    radius - 3.5,
                    "fill",
                    "none",
                    "stroke",
                    colour,
                    "stroke-width",
                    1.6,
                    "stroke-dasharray",
                    dashes);
        }
        for (EventDefinition definition : event.getChildElementsByType(EventDefinition.class)) {
            if (definition instanceof TimerEventDefinition) {
                clock(svg, box, colour);
            } else if (definition instanceof ConditionalEventDefinition) {
                page(svg, box, colour);
            } else if (definition instanceof ErrorEventDefinition) {
                lightning(svg, box, colour, event instanceof ThrowEvent);
            } else if (definition instanceof MessageEventDefinition) {
                envelope(svg, box, colour);
            } else if (definition instanceof TerminateEventDefinition) {
                svg.element("circle", "cx", box.centreX(), "cy", box.centreY(), "r", radius - 7, "fill", colour);
            }
        }
    }

    /** The colour that tells what kind of event it is. */
    static String colour(Event event) {
        if (event.getChildElementsByType(ErrorEventDefinition.class).iterator().hasNext()) {
            return Colours.STOP;
        }
        if (event instanceof EndEvent) {
            return Outcomes.of(event)
                    .map(outcome -> Outcomes.bad(event) ? Colours.STOP : Colours.OK)
                    .orElse(Colours.INK);
        }
        if (event.getChildElementsByType(TimerEventDefinition.class).iterator().hasNext()) {
            return Colours.WARN;
        }
        return event instanceof StartEvent ? Colours.OK : Colours.STEEL;
    }

    private static boolean dashed(Event event) {
        return event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
                || event instanceof StartEvent start && event instanceof CatchEvent && !start.isInterrupting();
    }

    /** Whether an event sub-process stops what it finds under way. */
    static boolean interrupting(SubProcess sub) {
        return sub.getChildElementsByType(StartEvent.class).stream().allMatch(StartEvent::isInterrupting);
    }

    /** A gateway's diamond with × or +. */
    static void gateway(Svg svg, FlowNode gateway, Box box) {
        double x = box.centreX();
        double y = box.centreY();
        double r = box.width() / 2;
        svg.element(
                "path",
                "d",
                path("M%s %s L%s %s L%s %s L%s %s Z", x, y - r, x + r, y, x, y + r, x - r, y),
                "fill",
                Colours.PAPER,
                "stroke",
                Colours.STEEL,
                "stroke-width",
                1.6);
        String sign = gateway instanceof ParallelGateway
                ? path("M%s %s V%s M%s %s H%s", x, y - 11, y + 11, x - 11, y, x + 11)
                : path("M%s %s L%s %s M%s %s L%s %s", x - 7, y - 8, x + 7, y + 8, x - 7, y + 8, x + 7, y - 8);
        svg.element("path", "d", sign, "stroke", Colours.STEEL, "stroke-width", 3, "fill", "none");
    }

    /** A person, for work done by people. */
    static void person(Svg svg, double x, double y) {
        svg.element("circle", "cx", x + 7, "cy", y + 4, "r", 3.4, "fill", Colours.STEEL);
        svg.element("path", "d", path("M%s %s a6.5 6.5 0 0 1 13 0 z", x + 0.5, y + 14.5), "fill", Colours.STEEL);
    }

    /** A gear, for work done by the system. */
    static void gear(Svg svg, double x, double y) {
        svg.element(
                "circle",
                "cx",
                x + 7,
                "cy",
                y + 7,
                "r",
                5.4,
                "fill",
                "none",
                "stroke",
                Colours.QUIET,
                "stroke-width",
                3,
                "stroke-dasharray",
                "2.4 1.84");
        svg.element(
                "circle",
                "cx",
                x + 7,
                "cy",
                y + 7,
                "r",
                3.6,
                "fill",
                "none",
                "stroke",
                Colours.QUIET,
                "stroke-width",
                1.6);
    }

    /** A table, for a decision by rules. */
    static void table(Svg svg, double x, double y) {
        svg.element(
                "path",
                "d",
                path("M%s %s h15 v12 h-15 z M%s %s h15 M%s %s v8", x, y + 1, x, y + 9, x + 5, y + 5),
                "fill",
                "none",
                "stroke",
                Colours.QUIET,
                "stroke-width",
                1.3);
        svg.element("path", "d", path("M%s %s h15 v4 h-15 z", x, y + 1), "fill", Colours.QUIET);
    }

    /** Three bars: the same work, once for each of several people. */
    static void bars(Svg svg, double x, double y) {
        svg.element(
                "path",
                "d",
                path("M%s %s v10 M%s %s v10 M%s %s v10", x - 4, y, x, y, x + 4, y),
                "stroke",
                Colours.STEEL,
                "stroke-width",
                2,
                "fill",
                "none");
    }

    private static void clock(Svg svg, Box box, String colour) {
        double x = box.centreX();
        double y = box.centreY();
        svg.element("circle", "cx", x, "cy", y, "r", 9.5, "fill", "none", "stroke", colour, "stroke-width", 1.3);
        svg.element(
                "path",
                "d",
                path(
                        "M%s %s V%s L%s %s M%s %s v2 M%s %s v-2 M%s %s h2 M%s %s h-2",
                        x, y - 6.5, y, x + 4.5, y + 2.5, x, y - 9.5, x, y + 9.5, x - 9.5, y, x + 9.5, y),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                1.3);
    }

    private static void page(Svg svg, Box box, String colour) {
        double x = box.centreX() - 7;
        double y = box.centreY() - 8;
        svg.element(
                "path",
                "d",
                path(
                        "M%s %s h14 v16 h-14 z M%s %s h9 M%s %s h9 M%s %s h9",
                        x, y, x + 2.5, y + 4, x + 2.5, y + 8, x + 2.5, y + 12),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                1.3);
    }

    private static void envelope(Svg svg, Box box, String colour) {
        double x = box.centreX() - 9;
        double y = box.centreY() - 6;
        svg.element(
                "path",
                "d",
                path("M%s %s h18 v12 h-18 z l9 7 l9 -7", x, y),
                "fill",
                "none",
                "stroke",
                colour,
                "stroke-width",
                1.3);
    }

    private static void lightning(Svg svg, Box box, String colour, boolean filled) {
        double x = box.centreX();
        double y = box.centreY();
        svg.element(
                "path",
                "d",
                path(
                        "M%s %s L%s %s L%s %s L%s %s L%s %s L%s %s Z",
                        x - 8, y + 8, x - 3, y - 8, x + 2.5, y + 0.5, x + 8, y - 8, x + 3, y + 8, x - 2.5, y - 0.5),
                "fill",
                filled ? colour : "none",
                "stroke",
                colour,
                "stroke-width",
                1.2,
                "stroke-linejoin",
                "round");
    }

    /** A path's text with its numbers rounded to a tenth. */
    static String path(String format, double... numbers) {
        Object[] texts = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            double rounded = Math.round(numbers[i] * 10) / 10.0;
            texts[i] = rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
        }
        return String.format(java.util.Locale.ROOT, format, texts);
    }
}
