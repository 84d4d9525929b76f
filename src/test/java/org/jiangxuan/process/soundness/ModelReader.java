package org.jiangxuan.process.soundness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ManualTask;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.jiangxuan.process.soundness.Node.Cause;
import org.jiangxuan.process.soundness.Node.Flow;
import org.jiangxuan.process.soundness.Node.Kind;
import org.jiangxuan.process.soundness.Node.Many;
import org.jiangxuan.process.soundness.Node.Trigger;
import org.jspecify.annotations.Nullable;

/** Reads a BPMN file's process. A kind of step whose rules the game does not know is refused rather than passed over. */
final class ModelReader {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.'\"])[a-zA-Z_]\\w*(?![\\w(])");
    private static final Set<String> WORDS = Set.of(
            "true", "false", "null", "empty", "not", "and", "or", "eq", "ne", "lt", "gt", "le", "ge", "execution");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Set<String> read = new TreeSet<>();
    private final Set<String> mapped = new TreeSet<>();

    private ModelReader() {}

    static ProcessModel read(BpmnModelInstance model) {
        ModelReader reader = new ModelReader();
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            throw new IllegalArgumentException("one process per file, not " + processes.size());
        }
        Process process = processes.iterator().next();
        model.getModelElementsByType(SequenceFlow.class).forEach(reader::add);
        String key = process.getId();
        reader.nodes.put(key, new Node(key, Kind.PROCESS, "", List.of(), List.of(), null, true, "", Many.ONE, ""));
        reader.addAll(process.getFlowElements(), key);
        model.getModelElementsByType(CamundaIn.class).forEach(in -> reader.map(in.getCamundaTarget()));
        model.getModelElementsByType(CamundaOut.class).forEach(out -> reader.map(out.getCamundaTarget()));
        return new ProcessModel(key, reader.nodes, reader.read, reader.mapped);
    }

    private void addAll(Collection<FlowElement> elements, String scope) {
        for (FlowElement element : elements) {
            if (element instanceof FlowNode node) {
                add(node, scope);
                if (node instanceof SubProcess sub) {
                    addAll(sub.getFlowElements(), sub.getId());
                }
            }
        }
    }

    private void add(FlowNode node, String scope) {
        Kind kind = kind(node);
        nodes.put(
                node.getId(),
                new Node(
                        node.getId(),
                        kind,
                        scope,
                        select(flow -> flow.target().equals(node.getId())),
                        select(flow -> flow.source().equals(node.getId())),
                        trigger(node),
                        interrupting(node),
                        node instanceof BoundaryEvent boundary
                                ? boundary.getAttachedTo().getId()
                                : "",
                        many(node),
                        ref(node, kind)));
    }

    private void add(SequenceFlow flow) {
        boolean conditional = flow.getConditionExpression() != null;
        FlowNode source = flow.getSource();
        if (conditional) {
            if (!(source instanceof ExclusiveGateway)) {
                throw unknown(source, "a condition on what leaves it");
            }
            read.addAll(variables(flow.getConditionExpression().getTextContent()));
        }
        flows.add(new Flow(flow.getId(), source.getId(), flow.getTarget().getId(), conditional));
    }

    private List<Flow> select(Predicate<Flow> condition) {
        return flows.stream().filter(condition).toList();
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof SubProcess sub) {
            return sub.triggeredByEvent() ? Kind.EVENT_SUB_PROCESS : Kind.SUB_PROCESS;
        } else if (node instanceof StartEvent) {
            return Kind.START;
        } else if (node instanceof BoundaryEvent) {
            return Kind.BOUNDARY;
        } else if (node instanceof EndEvent end) {
            return endKind(end);
        } else if (node instanceof ExclusiveGateway) {
            return Kind.EXCLUSIVE;
        } else if (node instanceof ParallelGateway) {
            return Kind.PARALLEL;
        } else if (node instanceof EventBasedGateway) {
            return Kind.EVENT_BASED;
        } else if (node instanceof CallActivity) {
            return Kind.CALL;
        } else if (node instanceof IntermediateThrowEvent event && definition(event) == null) {
            return Kind.AUTOMATIC;
        } else if (node instanceof CatchEvent) {
            return Kind.WAITING;
        } else if (node instanceof Task task) {
            return automatic(task) ? Kind.AUTOMATIC : Kind.WAITING;
        }
        throw unknown(node, "its kind");
    }

    private static Kind endKind(EndEvent end) {
        EventDefinition definition = definition(end);
        if (definition == null) {
            return Kind.END;
        } else if (definition instanceof TerminateEventDefinition) {
            return Kind.TERMINATE;
        } else if (definition instanceof ErrorEventDefinition) {
            return Kind.ERROR_END;
        }
        throw unknown(end, "its definition");
    }

    /** What the engine does at once; with an event at its boundary it may be interrupted, so that it counts as waiting. */
    private static boolean automatic(Task task) {
        boolean guarded = task.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .anyMatch(event -> event.getAttachedTo().equals(task));
        boolean external = task instanceof ServiceTask service && "external".equals(service.getCamundaType())
                || task instanceof BusinessRuleTask rule && "external".equals(rule.getCamundaType());
        boolean somebodys = task instanceof UserTask || task instanceof ReceiveTask || task instanceof ManualTask;
        return !guarded && !external && !somebodys && task.getLoopCharacteristics() == null;
    }

    private @Nullable Trigger trigger(FlowNode node) {
        if (node instanceof ReceiveTask task) {
            return new Trigger(Cause.MESSAGE, Set.of(task.getMessage().getName()));
        }
        EventDefinition definition = node instanceof CatchEvent event ? definition(event) : null;
        if (definition == null) {
            return null;
        } else if (definition instanceof MessageEventDefinition message) {
            return new Trigger(Cause.MESSAGE, Set.of(message.getMessage().getName()));
        } else if (definition instanceof ConditionalEventDefinition conditional) {
            return new Trigger(
                    Cause.CONDITION, variables(conditional.getCondition().getTextContent()));
        } else if (definition instanceof TimerEventDefinition timer) {
            read.addAll(variables(timer.getTextContent()));
            return new Trigger(timer.getTimeCycle() == null ? Cause.TIMER : Cause.CYCLE, Set.of());
        } else if (definition instanceof ErrorEventDefinition thrown) {
            return new Trigger(Cause.ERROR, code(thrown).map(Set::of).orElse(Set.of()));
        }
        throw unknown(node, "its definition");
    }

    private static Optional<String> code(ErrorEventDefinition definition) {
        return Optional.ofNullable(definition.getError()).map(Error::getErrorCode);
    }

    private static boolean interrupting(FlowNode node) {
        return !(node instanceof BoundaryEvent boundary && !boundary.cancelActivity())
                && !(node instanceof StartEvent start && !start.isInterrupting());
    }

    private static Many many(FlowNode node) {
        if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            if (!(activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop)) {
                throw unknown(node, "its loop");
            }
            return loop.isSequential()
                    ? Many.SEQUENTIAL
                    : loop.getCompletionCondition() == null ? Many.PARALLEL : Many.PARALLEL_ENDING_EARLY;
        }
        return Many.ONE;
    }

    private static String ref(FlowNode node, Kind kind) {
        if (node instanceof CallActivity call) {
            return call.getCalledElement();
        }
        return kind == Kind.ERROR_END && definition((EndEvent) node) instanceof ErrorEventDefinition thrown
                ? code(thrown).orElse("")
                : "";
    }

    private static @Nullable EventDefinition definition(FlowNode event) {
        Collection<EventDefinition> definitions = event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
        if (definitions.size() > 1) {
            throw unknown(event, "more than one definition");
        }
        return definitions.stream().findFirst().orElse(null);
    }

    private void map(@Nullable String variable) {
        if (variable != null) {
            mapped.add(variable);
        }
    }

    static Set<String> variables(String text) {
        Set<String> variables = new TreeSet<>();
        for (Matcher expression = EXPRESSION.matcher(text); expression.find(); ) {
            VARIABLE.matcher(expression.group(1))
                    .results()
                    .map(MatchResult::group)
                    .filter(word -> !WORDS.contains(word))
                    .forEach(variables::add);
        }
        return variables;
    }

    private static IllegalArgumentException unknown(FlowNode node, String what) {
        return new IllegalArgumentException("The explorer does not know the rules of " + node.getId() + " ("
                + node.getElementType().getTypeName() + "): " + what);
    }
}
