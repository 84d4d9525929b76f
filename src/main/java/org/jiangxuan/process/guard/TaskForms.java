package org.jiangxuan.process.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The forms of tasks as they were deployed with the task's own process, each read once. */
class TaskForms {

    private final Map<Place, TaskForm> read = new ConcurrentHashMap<>();

    /** Where a form is found. What is deployed never changes. */
    private record Place(String deploymentId, String key) {}

    /** @return the task's form; an empty one, which allows no field, when the task has none */
    TaskForm of(TaskEntity task, CommandContext context) {
        Expression key = task.getTaskDefinition() == null
                ? null
                : task.getTaskDefinition().getCamundaFormDefinitionKey();
        if (key == null) {
            return TaskForm.NONE;
        }
        String deploymentId = context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
                .getDeploymentId();
        Place place = new Place(deploymentId, key.getExpressionText());
        TaskForm known = read.get(place);
        if (known == null) {
            known = TaskForm.parse(content(place, task, context));
            read.put(place, known);
        }
        return known;
    }

    private static byte[] content(Place place, TaskEntity task, CommandContext context) {
        var form = context.getCamundaFormDefinitionManager()
                .findDefinitionByDeploymentAndKey(place.deploymentId(), place.key());
        if (form == null) {
            throw new IllegalStateException("任务 " + task.getTaskDefinitionKey() + " 的表单没有部署");
        }
        return context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(place.deploymentId(), form.getResourceName())
                .getBytes();
    }
}
