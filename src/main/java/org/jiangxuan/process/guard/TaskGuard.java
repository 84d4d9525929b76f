package org.jiangxuan.process.guard;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The form guard: a form is validated by the browser only, so that every completion of a task, by whatever call, is checked
 * here against the task's own form, by the rules that {@link TaskForm} reads from it. Fields of a record become transient
 * variables that the task's listener stores in our own tables; nothing undeclared gets in.
 *
 * <p>It also refuses the ways around a form: comments and attachments (which would keep personal data in the engine), and
 * ending a task by an error or an escalation.
 */
public class TaskGuard extends CommandInterceptor {

    private static final Set<Class<?>> REFUSED = Set.of(
            ResolveTaskCmd.class,
            HandleTaskBpmnErrorCmd.class,
            HandleTaskEscalationCmd.class,
            AddCommentCmd.class,
            UpdateCommentCmd.class,
            CreateAttachmentCmd.class);

    private static final Field COMPLETED_TASK = field("taskId", CompleteTaskCmd.class);
    private static final Field COMPLETED_VALUES = field("variables", CompleteTaskCmd.class);
    private static final Field COMPLETED_RETURN = field("returnVariables", CompleteTaskCmd.class);
    private static final Field SUBMITTED_TASK = field("taskId", SubmitTaskFormCmd.class);
    private static final Field SUBMITTED_VALUES = field("properties", SubmitTaskFormCmd.class);
    private static final Field SUBMITTED_RETURN = field("returnVariables", SubmitTaskFormCmd.class);

    private final TaskForms forms = new TaskForms();

    @Override
    public <T> T execute(Command<T> command) {
        if (REFUSED.contains(command.getClass())) {
            throw new BadUserRequestException("请在任务表单中办理并填写意见；附件请到候选人卷宗页上传");
        }
        if (command instanceof CompleteTaskCmd) {
            return complete(
                    command, value(COMPLETED_TASK, command), value(COMPLETED_VALUES, command), COMPLETED_RETURN);
        }
        if (command instanceof SubmitTaskFormCmd) {
            return complete(
                    command, value(SUBMITTED_TASK, command), value(SUBMITTED_VALUES, command), SUBMITTED_RETURN);
        }
        return next.execute(command);
    }

    @SuppressWarnings("unchecked")
    private <T> T complete(Command<T> command, @Nullable Object taskId, @Nullable Object values, Field returnField) {
        CommandContext context = Objects.requireNonNull(Context.getCommandContext());
        TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById((String) taskId);
        if (task == null) {
            return next.execute(command);
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        requireClaimed(task, context.getAuthenticatedUserId());
        VariableMap checked = forms.of(task, context).check(values == null ? Map.of() : (Map<String, Object>) values);
        boolean returned = Boolean.TRUE.equals(value(returnField, command));
        return (T) next.execute((Command<VariableMap>) new Completion(task.getId(), checked, returned));
    }

    /** The rights are checked: before the form, so that nobody learns about a task from its form's faults. */
    private static final class Completion extends CompleteTaskCmd {

        private static final long serialVersionUID = 1L;

        private Completion(String taskId, VariableMap checked, boolean returned) {
            super(taskId, checked, returned, false);
        }

        @Override
        protected void checkCompleteTask(TaskEntity task, CommandContext context) {
            // once is enough
        }
    }

    private static void requireClaimed(TaskEntity task, @Nullable String user) {
        if (task.getAssignee() == null) {
            throw new RuleViolation("请先认领任务，再办理");
        }
        if (user != null && !user.equals(task.getAssignee())) {
            throw new RuleViolation("任务已由其他人员认领，不能代为办理；请先由其取消认领");
        }
    }

    private static Field field(String name, Class<?> owner) {
        Field field = ReflectUtil.getField(name, owner);
        field.setAccessible(true);
        return field;
    }

    private static @Nullable Object value(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
