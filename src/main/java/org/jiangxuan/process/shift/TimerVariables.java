package org.jiangxuan.process.shift;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which variable a timer waits for, and what the steps are called, as the model of the running instance says. */
@Component
class TimerVariables {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private final RepositoryService repository;
    private final Map<String, Model> models = new ConcurrentHashMap<>();

    /** Of one version of a process: variables of its timers and names of its steps, by the step's id. */
    private record Model(Map<String, String> variables, Map<String, String> names) {}

    TimerVariables(RepositoryService repository) {
        this.repository = repository;
    }

    /** The variable that holds the instant; empty for a timer that waits for none, such as the hourly one. */
    Optional<String> of(String definitionId, String activityId) {
        return Optional.ofNullable(model(definitionId).variables().get(activityId));
    }

    /** What the step is called. */
    String name(String definitionId, String activityId) {
        return model(definitionId).names().getOrDefault(activityId, activityId);
    }

    private Model model(String definitionId) {
        return models.computeIfAbsent(definitionId, id -> read(repository.getBpmnModelInstance(id)));
    }

    private static Model read(BpmnModelInstance model) {
        Map<String, String> variables = new HashMap<>();
        for (TimerEventDefinition timer : model.getModelElementsByType(TimerEventDefinition.class)) {
            FlowNode step = step(timer);
            if (step != null && timer.getTimeDate() != null) {
                Matcher variable =
                        VARIABLE.matcher(timer.getTimeDate().getTextContent().strip());
                if (variable.matches()) {
                    variables.put(step.getId(), variable.group(1));
                }
            }
        }
        Map<String, String> names = new HashMap<>();
        for (FlowNode step : model.getModelElementsByType(FlowNode.class)) {
            String name = step.getName();
            if (name != null && !name.isBlank()) {
                names.put(step.getId(), name.replaceAll("\\s+", " "));
            }
        }
        return new Model(Map.copyOf(variables), Map.copyOf(names));
    }

    /** The event, or the task whose time-out it is. */
    private static @Nullable FlowNode step(TimerEventDefinition timer) {
        ModelElementInstance element = timer.getParentElement();
        while (element != null && !(element instanceof FlowNode)) {
            element = element.getParentElement();
        }
        return (FlowNode) element;
    }
}
