package org.jiangxuan.diagram;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jiangxuan.campaign.TaskDays;

/** The steps of a process as a table in Markdown: id, name, kind, who, form, due, next. */
final class StepTable {

    private StepTable() {}

    /** The page of a process. */
    static String of(Drawing drawing) {
        String id = drawing.process().getId();
        String name = drawing.process().getName();
        String steps = Order.of(drawing).stream().map(StepTable::row).collect(Collectors.joining());
        return "<!-- 由 processes/" + id + ".bpmn 生成，请勿手改 -->\n\n# " + name + "（`" + id + "`）\n\n"
                + Drawing.documentation(drawing.process()) + "\n\n![" + name + "流程图](" + id + ".svg)\n\n"
                + "| 步骤编号 | 名称 | 类型 | 由谁办 | 表单 | 期限 | 下一步 | 说明 |\n"
                + "|---|---|---|---|---|---|---|---|\n" + steps;
    }

    private static String row(Shape shape) {
        FlowNode node = shape.node();
        return "| "
                + String.join(
                        " | ",
                        List.of(
                                "`" + shape.id() + "`",
                                shape.name(),
                                kind(node),
                                node instanceof UserTask ? Who.of(node) : "系统",
                                form(node),
                                due(node),
                                next(node),
                                Drawing.documentation(node)))
                + " |\n";
    }

    private static String kind(FlowNode node) {
        if (node instanceof UserTask task) {
            return task.getLoopCharacteristics() == null ? "人工办理" : "人工办理，各办一份";
        } else if (node instanceof BusinessRuleTask) {
            return "按决策表核对";
        } else if (node instanceof CallActivity call) {
            return "调用流程 `" + call.getCalledElement() + "`";
        } else if (node instanceof SubProcess sub) {
            return sub(sub);
        } else if (node instanceof ExclusiveGateway) {
            return node.getOutgoing().size() > 1 ? "判断" : "汇合";
        } else if (node instanceof ParallelGateway) {
            return node.getIncoming().size() > 1 ? "会合" : "分头办理";
        } else if (node instanceof Event event) {
            return event(event);
        }
        return "系统自动";
    }

    private static String event(Event event) {
        boolean timer =
                !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
        if (event instanceof StartEvent start) {
            String effect = start.isInterrupting() ? "，中止其他" : "，不打断";
            return timer
                    ? "到时开始" + effect
                    : has(start, MessageEventDefinition.class)
                            ? "登记后开始" + effect
                            : has(start, ErrorEventDefinition.class) ? "出局时开始" + effect : "开始";
        } else if (event instanceof EndEvent) {
            String end = has(event, TerminateEventDefinition.class) ? "全部结束" : "结束";
            return Outcomes.of(event)
                    .map(outcome -> end + "，结果 `" + outcome + "`")
                    .orElse(end);
        } else if (event instanceof BoundaryEvent boundary) {
            if (!event.getChildElementsByType(ErrorEventDefinition.class).isEmpty()) {
                return "出局时中止该阶段";
            }
            if (has(event, ConditionalEventDefinition.class)) {
                return "满足条件时中止，直接继续";
            }
            String what = boundary.getAttachedTo() instanceof UserTask ? "到时中止该项办理" : "到时中止该阶段";
            return boundary.cancelActivity() ? what : "到时，不打断";
        }
        return event.getChildElementsByType(ConditionalEventDefinition.class).isEmpty() ? "到时继续" : "等待条件";
    }

    private static boolean has(Event event, Class<? extends EventDefinition> definition) {
        return !event.getChildElementsByType(definition).isEmpty();
    }

    private static String sub(SubProcess sub) {
        if (sub.triggeredByEvent()) {
            return Symbols.interrupting(sub) ? "事件子流程" : "事件子流程，不打断";
        } else if (sub.getLoopCharacteristics() != null) {
            return "子流程，各办一份";
        }
        return sub.getParentElement() instanceof Process ? "阶段" : "子流程";
    }

    private static String form(FlowNode node) {
        return node instanceof UserTask task
                ? "[" + task.getCamundaFormRef() + "](../../forms/" + task.getCamundaFormRef() + ".form)"
                : "";
    }

    private static String due(FlowNode node) {
        if (node instanceof UserTask) {
            TaskDays usual = TaskDays.usual();
            return usual.has(node.getId()) ? "任务产生后 " + usual.of(node.getId()) + " 个工作日（默认）" : "活动日程";
        }
        return node.getChildElementsByType(TimerEventDefinition.class).stream()
                .map(timer -> timer.getTimeDate() == null ? timer.getTimeCycle() : timer.getTimeDate())
                .map(expression -> "`" + expression.getTextContent() + "`")
                .findFirst()
                .orElse("");
    }

    private static String next(FlowNode node) {
        return node.getOutgoing().stream().map(StepTable::next).collect(Collectors.joining("<br>"));
    }

    private static String next(SequenceFlow flow) {
        String name = flow.getName() == null ? "" : flow.getName() + "：";
        return name + "`" + flow.getTarget().getId() + "`";
    }
}
