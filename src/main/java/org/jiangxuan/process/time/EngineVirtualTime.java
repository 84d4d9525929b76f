package org.jiangxuan.process.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricActivityInstanceEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jiangxuan.process.EngineState;
import org.jiangxuan.process.PassedStep;
import org.jiangxuan.process.VirtualTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Moves the engine's clock. In a rehearsal and in tests the clock stands still between moves; in the demonstration it
 * ticks on. While time is moved or jobs are drained the job executor rests, so that no job is locked.
 */
@Component
@Profile({"rehearsal", "demo", "test"})
class EngineVirtualTime implements VirtualTime {

    private static final Logger LOG = LoggerFactory.getLogger(EngineVirtualTime.class);
    private static final int PAGE = 200;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final RestingJobExecutor executor;
    private final boolean ticking;

    EngineVirtualTime(
            ManagementService management,
            RuntimeService runtime,
            HistoryService history,
            RestingJobExecutor executor,
            Environment environment) {
        this.management = management;
        this.runtime = runtime;
        this.history = history;
        this.executor = executor;
        this.ticking = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    @Override
    public void beginAt(Instant instant) {
        if (history.createHistoricProcessInstanceQuery().count() > 0) {
            throw new IllegalStateException("已有流程启动，虚拟时间不能再重新设定");
        }
        set(instant);
    }

    @Override
    public void moveTo(Instant instant) {
        Instant now = now();
        if (instant.isBefore(now)) {
            throw new IllegalArgumentException("虚拟时间只能向前：现在是 " + now + "，要求 " + instant);
        }
        set(instant);
    }

    private void set(Instant instant) {
        executor.resting(() -> {
            if (ticking) {
                ClockUtil.offset(Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), instant)
                        .toMillis());
            } else {
                ClockUtil.setCurrentTime(Date.from(instant));
            }
        });
    }

    @Override
    public void drain() {
        executor.resting(() -> {
            List<Job> due;
            while (!(due = dueJobs()).isEmpty()) {
                execute(due.get(0).getId());
                due.stream().skip(1).map(Job::getId).filter(this::isThere).forEach(this::execute);
            }
        });
    }

    private List<Job> dueJobs() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, PAGE);
    }

    /** An earlier job of the same page may have ended its instance. */
    private boolean isThere(String jobId) {
        return management.createJobQuery().jobId(jobId).count() > 0;
    }

    private void execute(String jobId) {
        try {
            management.executeJob(jobId);
        } catch (ProcessEngineException failed) {
            // the engine has counted the failure and set the next try
            LOG.warn("作业 {} 执行失败：{}", jobId, failed.getMessage());
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        return management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .duedateHigherThan(ClockUtil.getCurrentTime())
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    @Override
    public EngineState state() {
        return new EngineState(
                runtime.createProcessInstanceQuery().rootProcessInstances().count(),
                runtime.createIncidentQuery().count(),
                management.createJobQuery().noRetriesLeft().count());
    }

    @Override
    public List<PassedStep> steps(String businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .flatMap(instance -> steps(instance).stream())
                .toList();
    }

    /** What parallel branches pass at the same instant, in the order of its ids, which this node counts up. */
    private List<PassedStep> steps(HistoricProcessInstance instance) {
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime)
                        .thenComparing(step -> ((HistoricActivityInstanceEntity) step).getSequenceCounter())
                        .thenComparing(EngineVirtualTime::number))
                .map(step -> passed(instance.getProcessDefinitionKey(), step))
                .toList();
    }

    /** Of an id: the activity's and a number, or the number alone. */
    private static long number(HistoricActivityInstance step) {
        String id = step.getId();
        return Long.parseLong(id.substring(id.lastIndexOf(':') + 1));
    }

    private static PassedStep passed(String process, HistoricActivityInstance step) {
        return new PassedStep(
                process,
                step.getActivityId(),
                step.getStartTime().toInstant(),
                step.getEndTime() == null ? null : step.getEndTime().toInstant(),
                step.isCanceled());
    }
}
