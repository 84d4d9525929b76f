package org.jiangxuan.process.work;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Names each task by its step and its case, as in 「区市县人社部门意见 2021-00012」: the cards of Tasklist show little more than
 * the name, and would be all alike. The models and their diagrams name the step alone.
 */
@Component
class TaskNames extends AbstractProcessEnginePlugin {

    private static final String SEPARATOR = " ";

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> known = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> listeners = known == null ? new ArrayList<>() : new ArrayList<>(known);
        listeners.add(new Naming(engine));
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    /** @return the step's name alone */
    static String step(String taskName, String businessKey) {
        String ending = SEPARATOR + businessKey;
        return taskName.endsWith(ending) ? taskName.substring(0, taskName.length() - ending.length()) : taskName;
    }

    private static final class Naming extends AbstractBpmnParseListener {

        private final ProcessEngineConfigurationImpl engine;

        Naming(ProcessEngineConfigurationImpl engine) {
            this.engine = engine;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            ExpressionManager expressions = engine.getExpressionManager();
            task.setNameExpression(expressions.createExpression(
                    element.attribute("name") + SEPARATOR + "${execution.processBusinessKey}"));
        }
    }
}
