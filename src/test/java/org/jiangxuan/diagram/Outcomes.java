package org.jiangxuan.diagram;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What an end event decides about a candidate. */
public final class Outcomes {

    private Outcomes() {}

    /** The {@code outcome} written on an end event. */
    public static Optional<String> of(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Optional.empty();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> "outcome".equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }

    /** Whether the candidate is out. */
    static boolean bad(BaseElement element) {
        return of(element).filter(outcome -> !outcome.equals("HONOURED")).isPresent();
    }
}
