package org.jiangxuan.process.shift;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells the engine of the jobs that move deadlines, and puts the guard before every kind of timer. The beans are looked up
 * late, because they need the engine themselves.
 */
@Component
class ShiftPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<ShiftJob> shifts;
    private final ObjectProvider<TimerGuard> guards;

    ShiftPlugin(ObjectProvider<ShiftJob> shifts, ObjectProvider<TimerGuard> guards) {
        this.shifts = shifts;
        this.guards = guards;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the engine declares it
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<JobHandler> known = engine.getCustomJobHandlers();
        List<JobHandler> handlers = known == null ? new ArrayList<>() : new ArrayList<>(known);
        handlers.addAll(
                List.of(new Shifts(), new Catching(), new Boundary(), new EventSubProcess(), new TaskTimeout()));
        engine.setCustomJobHandlers(handlers);
    }

    private boolean waitsOn(@Nullable ExecutionEntity execution, CommandContext context) {
        return execution != null && guards.getObject().waitsOn(execution, context);
    }

    private final class Shifts implements JobHandler<ShiftPass> {

        @Override
        public String getType() {
            return ShiftPass.JOB_TYPE;
        }

        @Override
        public void execute(
                ShiftPass pass, @Nullable ExecutionEntity none, CommandContext context, @Nullable String tenantId) {
            shifts.getObject().execute(pass, context);
        }

        @Override
        public ShiftPass newConfiguration(String text) {
            return ShiftPass.parse(text);
        }

        @Override
        public void onDelete(ShiftPass pass, JobEntity job) {
            // nothing hangs on it
        }
    }

    private final class Catching extends TimerCatchIntermediateEventJobHandler {

        @Override
        public void execute(
                TimerJobConfiguration timer,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            if (!waitsOn(execution, context)) {
                super.execute(timer, execution, context, tenantId);
            }
        }
    }

    private final class Boundary extends TimerExecuteNestedActivityJobHandler {

        @Override
        public void execute(
                TimerJobConfiguration timer,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            if (!waitsOn(execution, context)) {
                super.execute(timer, execution, context, tenantId);
            }
        }
    }

    private final class EventSubProcess extends TimerStartEventSubprocessJobHandler {

        @Override
        public void execute(
                TimerJobConfiguration timer,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            if (!waitsOn(execution, context)) {
                super.execute(timer, execution, context, tenantId);
            }
        }
    }

    private final class TaskTimeout extends TimerTaskListenerJobHandler {

        @Override
        public void execute(
                TimerJobConfiguration timer,
                ExecutionEntity execution,
                CommandContext context,
                @Nullable String tenantId) {
            if (!waitsOn(execution, context)) {
                super.execute(timer, execution, context, tenantId);
            }
        }
    }
}
