package org.jiangxuan.process.soundness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.TimerTaskListenerJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Leads one instance, with those that it calls, from step to step by chance. */
final class Walk {

    /** People go on with their work far more often than a deadline passes or somebody withdraws. */
    private static final int WORK = 60;

    private static final int DEADLINE = 3;
    private static final int MESSAGE = 1;

    private final IdleEngine idle;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final String id;

    private Walk(IdleEngine idle, String id) {
        this.idle = idle;
        this.runtime = idle.engine().getRuntimeService();
        this.tasks = idle.engine().getTaskService();
        this.management = idle.engine().getManagementService();
        this.id = id;
    }

    static Walk start(IdleEngine idle, String key) {
        return new Walk(idle, idle.start(key));
    }

    String id() {
        return id;
    }

    boolean ended() {
        return instances().isEmpty();
    }

    /** Where it stands, it and those it has called: <code>process/step</code>. */
    Set<String> places() {
        Set<String> places = new TreeSet<>();
        for (ProcessInstance instance : instances()) {
            runtime.getActiveActivityIds(instance.getId())
                    .forEach(activity -> places.add(key(instance) + "/" + activity));
        }
        return places;
    }

    /** One of the things that can happen next happens, in one transaction. */
    void step() {
        idle.inOneTransaction(() -> {
            List<Runnable> choices = choices();
            if (choices.isEmpty()) {
                throw new IllegalStateException("nothing can happen at " + places());
            }
            choices.get(idle.chance().nextInt(choices.size())).run();
        });
    }

    private List<Runnable> choices() {
        List<ProcessInstance> instances = instances();
        String[] ids = instances.stream().map(ProcessInstance::getId).toArray(String[]::new);
        List<Runnable> choices = new ArrayList<>();
        for (Task task : tasks.createTaskQuery().processInstanceIdIn(ids).list()) {
            add(choices, WORK, () -> tasks.complete(task.getId()));
        }
        for (Job job :
                management.createJobQuery().processInstanceIds(Set.of(ids)).list()) {
            if (job instanceof JobEntity each && each.getJobHandlerType().equals(TimerTaskListenerJobHandler.TYPE)) {
                // tells somebody of a task that is late; the case goes nowhere by it
                continue;
            }
            boolean timer = job.getDuedate() != null;
            add(choices, timer ? DEADLINE : WORK, () -> management.executeJob(job.getId()));
        }
        for (ProcessInstance instance : instances) {
            for (EventSubscription event : runtime.createEventSubscriptionQuery()
                    .processInstanceId(instance.getId())
                    .list()) {
                if (event.getEventType().equals("conditional")) {
                    add(choices, WORK, () -> runtime.setVariables(instance.getId(), flags(instance, event)));
                } else {
                    add(
                            choices,
                            MESSAGE,
                            () -> runtime.messageEventReceived(event.getEventName(), event.getExecutionId()));
                }
            }
            runtime.setVariables(instance.getId(), idle.decisions(key(instance)));
        }
        return choices;
    }

    private static void add(List<Runnable> choices, int weight, Runnable choice) {
        for (int i = 0; i < weight; i++) {
            choices.add(choice);
        }
    }

    private Map<String, Object> flags(ProcessInstance instance, EventSubscription event) {
        Map<String, Object> flags = new HashMap<>();
        Node.Trigger trigger =
                idle.model(key(instance)).node(event.getActivityId()).trigger();
        if (trigger != null) {
            trigger.names().forEach(flag -> flags.put(flag, true));
        }
        return flags;
    }

    private static String key(ProcessInstance instance) {
        return instance.getProcessDefinitionId().replaceFirst(":.*", "");
    }

    private List<ProcessInstance> instances() {
        return runtime.createProcessInstanceQuery().rootProcessInstanceId(id).list();
    }
}
