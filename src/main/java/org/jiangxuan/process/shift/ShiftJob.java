package org.jiangxuan.process.shift;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.process.shift.ShiftPass.Part;
import org.jiangxuan.publicity.PublicityPeriods;
import org.jiangxuan.publicity.RecountedPeriod;
import org.springframework.stereotype.Component;

/**
 * Moves some deadlines of a campaign to their level, in the transaction of one job, and leaves the rest to the next job.
 * What stands at its level is not touched, so that a job that is repeated, or a pass that is, changes nothing. A timer's
 * due date, the variable it waits on and the publicity's row change together.
 */
@Component
class ShiftJob {

    /** How many are moved in one transaction. */
    static final int MOVES = 200;

    /** How many are looked at in one transaction. */
    private static final int SEEN = 4000;

    /** No transaction that began before the change was decided lasts longer. */
    private static final Duration SECOND_LOOK = Duration.ofMinutes(10);

    private final Levels levels;
    private final RunningCases cases;
    private final PublicityPeriods periods;
    private final WorkingCalendar calendar;
    private final TimerVariables variables;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Clock clock;

    ShiftJob(
            Levels levels,
            RunningCases cases,
            PublicityPeriods periods,
            WorkingCalendar calendar,
            TimerVariables variables,
            ManagementService management,
            RuntimeService runtime,
            TaskService tasks,
            Clock clock) {
        this.levels = levels;
        this.cases = cases;
        this.periods = periods;
        this.calendar = calendar;
        this.variables = variables;
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.clock = clock;
    }

    void execute(ShiftPass pass, CommandContext context) {
        Part part = pass.part();
        Optional<String> left = look(pass, context);
        if (left.isPresent()) {
            pass.at(part, left.get()).enqueue(context, null);
        } else if (part.ordinal() + 1 < Part.values().length) {
            pass.at(Part.values()[part.ordinal() + 1], RunningCases.FIRST).enqueue(context, null);
        } else if (!pass.repeated()) {
            Date later = Date.from(clock.instant().plus(SECOND_LOOK));
            ShiftPass.begin(pass.campaignId(), true).enqueue(context, later);
        }
    }

    /** @return the last one seen if there may be more of this part */
    private Optional<String> look(ShiftPass pass, CommandContext context) {
        String campaign = pass.campaignId();
        Level level = levels.of(campaign);
        return switch (pass.part()) {
            case TIMERS ->
                some(
                        pass.after(),
                        after -> cases.timers(campaign, after, MOVES),
                        RunningTimer::jobId,
                        timer -> level.of(timer)
                                .map(shift -> move(timer, shift.after(), context))
                                .orElse(false));
            case VARIABLES ->
                some(
                        pass.after(),
                        after -> cases.variables(campaign, after, MOVES),
                        InstantVariable::id,
                        variable -> level.of(variable)
                                .map(instant -> move(variable, instant, context))
                                .orElse(false));
            case PERIODS -> periods(campaign);
            case TASKS ->
                some(
                        pass.after(),
                        after -> cases.tasks(campaign, after, MOVES),
                        OpenTask::taskId,
                        task -> level.of(task)
                                .map(shift -> move(task, shift.after(), context))
                                .orElse(false));
        };
    }

    /**
     * Goes on with a part, page by page, until enough is moved or seen.
     *
     * @return the last one seen if there may be more
     */
    static <T> Optional<String> some(
            String first, Function<String, List<T>> read, Function<T, String> id, Predicate<T> move) {
        String after = first;
        int moves = 0;
        for (int seen = 0; seen < SEEN && moves < MOVES; seen += MOVES) {
            List<T> page = read.apply(after);
            for (T each : page) {
                if (move.test(each)) {
                    moves++;
                }
                after = id.apply(each);
            }
            if (page.size() < MOVES) {
                return Optional.empty();
            }
        }
        return Optional.of(after);
    }

    private boolean move(RunningTimer timer, Instant to, CommandContext context) {
        if (context.getJobManager().findJobById(timer.jobId()) == null) {
            return false; // fired or cancelled since it was read
        }
        String variable = variables.of(timer.definitionId(), timer.activityId()).orElseThrow();
        if (TimerInstants.isPeriod(variable)) {
            periods.settle(timer.businessKey());
        }
        runtime.setVariable(timer.instanceId(), variable, Date.from(to));
        management.setJobDuedate(timer.jobId(), Date.from(to), false);
        return true;
    }

    /** Of a timer that is not set yet: it will read the variable when it is. */
    private boolean move(InstantVariable variable, Instant to, CommandContext context) {
        if (context.getExecutionManager().findExecutionById(variable.instanceId()) == null) {
            return false;
        }
        runtime.setVariable(variable.instanceId(), variable.name(), Date.from(to));
        return true;
    }

    private boolean move(OpenTask task, Instant to, CommandContext context) {
        if (context.getTaskManager().findTaskById(task.taskId()) == null) {
            return false;
        }
        tasks.setDueDate(task.taskId(), Date.from(to));
        return true;
    }

    /** Rows for which no timer waits, or not yet. */
    private Optional<String> periods(String campaign) {
        List<RecountedPeriod> moving = periods.recounted(campaign, calendar).stream()
                .filter(RecountedPeriod::moves)
                .limit(MOVES)
                .toList();
        moving.forEach(period -> periods.settle(period.subject()));
        return moving.size() == MOVES ? Optional.of(RunningCases.FIRST) : Optional.empty();
    }
}
