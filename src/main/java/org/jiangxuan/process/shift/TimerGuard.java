package org.jiangxuan.process.shift;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.process.step.Keys;
import org.jiangxuan.publicity.PublicityPeriods;
import org.springframework.stereotype.Component;

/**
 * Asks, when a timer fires, whether its instant has come by the calendar and the windows as they are now. A timer may be
 * in an executor's hands already, or not yet moved, while what it waits for has moved to a later instant: it then waits
 * on, for that instant.
 */
@Component
class TimerGuard {

    private final TimerVariables variables;
    private final CampaignSchedule schedule;
    private final PublicityPeriods periods;
    private final Clock clock;

    TimerGuard(TimerVariables variables, CampaignSchedule schedule, PublicityPeriods periods, Clock clock) {
        this.variables = variables;
        this.schedule = schedule;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Has the timer wait on if its instant has not come.
     *
     * @return whether it waits on, so that it must not fire
     */
    boolean waitsOn(ExecutionEntity execution, CommandContext context) {
        if (!(execution.getVariable(Keys.CAMPAIGN) instanceof String campaign)
                || !(context.getCurrentJob() instanceof TimerEntity timer)
                || !schedule.mayHaveMoved(campaign)) {
            return false;
        }
        Optional<String> variable = variables.of(execution.getProcessDefinitionId(), timer.getActivityId());
        Optional<Instant> holds = variable.flatMap(name ->
                TimerInstants.of(name, execution.getProcessBusinessKey(), schedule.of(campaign), periods::settle));
        if (holds.isEmpty() || !holds.get().isAfter(clock.instant())) {
            return false;
        }
        Date due = Date.from(holds.get());
        execution.getProcessInstance().setVariable(variable.orElseThrow(), due);
        timer.createNewTimerJob(due);
        return true;
    }
}
