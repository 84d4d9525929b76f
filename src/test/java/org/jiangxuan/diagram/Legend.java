package org.jiangxuan.diagram;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The key to the signs that occur in a picture, for one who has never seen such a picture. */
final class Legend {

    private static final double GAP = 26;
    private static final double ROW = 40;

    private record Entry(FlowNode example, String meaning) {

        double width() {
            return 44 + Lettering.width(meaning, 12) + GAP;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final double width;

    private Legend(double width) {
        this.width = width;
    }

    /** The key to a drawing, in rows of at most {@code width} pixels. */
    static Legend of(Drawing drawing, double width) {
        Legend legend = new Legend(width);
        legend.add(drawing, "开始", n -> n instanceof StartEvent e && plain(e));
        legend.add(drawing, "需要人办理（下方写明由谁办）", n -> n instanceof UserTask t && t.getLoopCharacteristics() == null);
        legend.add(drawing, "每个部门或每位专家各办一份", n -> n instanceof UserTask t && t.getLoopCharacteristics() != null);
        legend.add(drawing, "系统自动完成", n -> n instanceof Task && !(n instanceof UserTask));
        legend.add(drawing, "另一张流程图", n -> n instanceof CallActivity);
        legend.add(
                drawing,
                "判断：按“是”“否”走一条路",
                n -> n instanceof ExclusiveGateway && n.getOutgoing().size() > 1);
        legend.add(drawing, "分头办理，全部办完再会合", n -> n instanceof ParallelGateway);
        legend.add(
                drawing,
                "等待：满足条件自动继续",
                n -> !(n instanceof BoundaryEvent) && n instanceof Event e && has(e, ConditionalEventDefinition.class));
        legend.add(
                drawing, "满足条件即中止，直接继续", n -> n instanceof BoundaryEvent b && has(b, ConditionalEventDefinition.class));
        legend.add(
                drawing,
                "到时间自动继续",
                n -> n instanceof Event e
                        && has(e, TimerEventDefinition.class)
                        && !(n instanceof BoundaryEvent)
                        && !(n instanceof StartEvent));
        legend.add(
                drawing,
                "到时间中止该阶段",
                n -> n instanceof BoundaryEvent b
                        && has(b, TimerEventDefinition.class)
                        && b.cancelActivity()
                        && b.getAttachedTo() instanceof SubProcess);
        legend.add(
                drawing,
                "到时间中止该项办理",
                n -> n instanceof BoundaryEvent b
                        && has(b, TimerEventDefinition.class)
                        && b.cancelActivity()
                        && b.getAttachedTo() instanceof UserTask);
        legend.add(
                drawing,
                "到时间提醒，不打断办理",
                n -> n instanceof BoundaryEvent b && has(b, TimerEventDefinition.class) && !b.cancelActivity());
        legend.add(drawing, "出局：结果已登记，不再继续", n -> n instanceof EndEvent e && has(e, ErrorEventDefinition.class));
        legend.add(
                drawing,
                "登记后触发，中止其他办理",
                n -> n instanceof StartEvent e && has(e, MessageEventDefinition.class) && e.isInterrupting());
        legend.add(
                drawing,
                "登记后触发，不打断办理",
                n -> n instanceof StartEvent e && has(e, MessageEventDefinition.class) && !e.isInterrupting());
        legend.add(
                drawing,
                "全部结束：未办事项一并停止",
                n -> n instanceof EndEvent e && has(e, TerminateEventDefinition.class) && !Outcomes.bad(e));
        legend.add(
                drawing,
                "出局：结果在此登记",
                n -> n instanceof EndEvent e && !has(e, ErrorEventDefinition.class) && Outcomes.bad(e));
        legend.add(drawing, "结束", n -> n instanceof EndEvent e && plain(e) && !Outcomes.bad(e));
        return legend;
    }

    /** The height of all its rows, in pixels. */
    double height() {
        return 30 + rows().size() * ROW;
    }

    /** Draws it at the origin. */
    void draw(Svg svg) {
        svg.element("path", "d", Symbols.path("M0 0 H%s", width), "stroke", Colours.RULE, "stroke-width", 1);
        svg.text("图例", 0, 24, "font-size", 13, "font-weight", 700, "fill", Colours.INK);
        double y = 30;
        for (List<Entry> row : rows()) {
            double x = 0;
            for (Entry entry : row) {
                sign(svg, entry.example(), x, y + ROW / 2);
                svg.text(entry.meaning(), x + 44, y + ROW / 2 + 4.5, "font-size", 12, "fill", Colours.INK);
                x += entry.width();
            }
            y += ROW;
        }
    }

    private List<List<Entry>> rows() {
        List<List<Entry>> rows = new ArrayList<>();
        double x = width + 1;
        for (Entry entry : entries) {
            if (x + entry.width() - GAP > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            x += entry.width();
        }
        return rows;
    }

    private static void sign(Svg svg, FlowNode node, double x, double y) {
        if (node instanceof Event event) {
            svg.open("g", "transform", Symbols.path("translate(%s %s) scale(0.8)", x + 2, y - 14.4));
            Symbols.event(svg, event, new Box(0, 0, 36, 36));
            svg.close("g");
        } else if (node instanceof Activity activity) {
            boolean people = activity instanceof UserTask;
            svg.element(
                    "rect",
                    "x",
                    x,
                    "y",
                    y - 12,
                    "width",
                    36,
                    "height",
                    24,
                    "rx",
                    4,
                    "fill",
                    people ? Colours.PAPER : Colours.MACHINE,
                    "stroke",
                    people ? Colours.STEEL : Colours.QUIET,
                    "stroke-width",
                    activity instanceof CallActivity ? 3 : 1.4);
            if (activity.getLoopCharacteristics() != null) {
                Symbols.bars(svg, x + 18, y - 5);
            } else if (people) {
                Symbols.person(svg, x + 11, y - 7);
            } else if (!(activity instanceof CallActivity)) {
                Symbols.gear(svg, x + 11, y - 7);
            }
        } else {
            svg.open("g", "transform", Symbols.path("translate(%s %s) scale(0.6)", x + 3, y - 15));
            Symbols.gateway(svg, node, new Box(0, 0, 50, 50));
            svg.close("g");
        }
    }

    private void add(Drawing drawing, String meaning, java.util.function.Predicate<FlowNode> sort) {
        drawing.shapes().stream()
                .map(Shape::node)
                .filter(node -> !(node instanceof SubProcess))
                .filter(sort)
                .findFirst()
                .ifPresent(node -> entries.add(new Entry(node, meaning)));
    }

    private static boolean plain(Event event) {
        return event.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.EventDefinition.class)
                .isEmpty();
    }

    private static boolean has(
            Event event, Class<? extends org.camunda.bpm.model.bpmn.instance.EventDefinition> definition) {
        return !event.getChildElementsByType(definition).isEmpty();
    }
}
