package org.jiangxuan.process.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Reads what a model states about an element in its extension properties. */
public final class ModelProperties {

    private ModelProperties() {}

    /** @throws IllegalStateException when the element does not state it */
    public static String of(DelegateExecution execution, String name) {
        return execution
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("模型元素 " + execution.getCurrentActivityId() + " 缺少属性 " + name));
    }
}
