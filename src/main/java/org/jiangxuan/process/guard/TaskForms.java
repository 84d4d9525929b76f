package org.jiangxuan.process.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The forms of tasks as they were deployed with the task's own process, each read once. */
class TaskForms {

    private final Map<String, TaskForm> byDefinition = new ConcurrentHashMap<>();

    /** @return the task's form; an empty one, which allows no field, when the task has none */
    TaskForm of(TaskEntity task, CommandContext context) {
        Expression key = task.getTaskDefinition() == null
                ? null
                : task.getTaskDefinition().getCamundaFormDefinitionKey();
        if (key == null) {
            return TaskForm.NONE;
        }
        var deploymentId = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .getDeploymentId();
        var form = context.getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(deploymentId, key.getExpressionText());
        if (form == null) {
            throw new IllegalStateException("任务 " + task.getTaskDefinitionKey() + " 的表单没有部署");
        }
        return byDefinition.computeIfAbsent(
                form.getId(),
                id -> TaskForm.parse(context.getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(deploymentId, form.getResourceName())
                        .getBytes()));
    }
}
