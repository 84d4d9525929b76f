package org.jiangxuan.process.shift;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiangxuan.campaign.Shift;
import org.jiangxuan.campaign.ShiftKind;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.process.step.DueDates;
import org.jiangxuan.publicity.PublicityKind;
import org.jiangxuan.publicity.RecountedPeriod;

/** What the deadlines of a campaign should be by a timetable and a calendar, and so which of them move. */
final class Level {

    private final String campaignId;
    private final Timetable timetable;
    private final Instant now;
    private final Map<String, RecountedPeriod> periods;
    private final TimerVariables variables;
    private final DueDates dueDates;

    Level(
            String campaignId,
            Timetable timetable,
            Instant now,
            List<RecountedPeriod> periods,
            TimerVariables variables,
            DueDates dueDates) {
        this.campaignId = campaignId;
        this.timetable = timetable;
        this.now = now;
        this.periods = periods.stream().collect(toMap(RecountedPeriod::subject, identity()));
        this.variables = variables;
        this.dueDates = dueDates;
    }

    Optional<Shift> of(RecountedPeriod period) {
        String title = period.kind() == PublicityKind.INTERNAL ? "单位内部公示" : "公示";
        return moved(
                ShiftKind.PUBLICITY,
                period.kind().name(),
                title,
                period.subject(),
                period.endsAt(),
                Optional.of(period.countedEnd()));
    }

    Optional<Shift> of(RunningTimer timer) {
        Optional<Instant> after = variables
                .of(timer.definitionId(), timer.activityId())
                .flatMap(variable -> TimerInstants.of(variable, timer.businessKey(), timetable, this::periodEnd))
                .filter(instant -> !timer.failed() || instant.isAfter(now));
        return moved(
                ShiftKind.TIMER,
                timer.activityId(),
                variables.name(timer.definitionId(), timer.activityId()),
                timer.businessKey(),
                timer.due(),
                after);
    }

    Optional<Shift> of(OpenTask task) {
        return moved(
                ShiftKind.TASK,
                task.step(),
                variables.name(task.definitionId(), task.step()),
                task.businessKey(),
                task.due(),
                Optional.of(dueDates.of(timetable, campaignId, task.step(), task.businessKey(), task.created())));
    }

    /** The instant that a variable should hold, if it is still to come and the variable holds another. */
    Optional<Instant> of(InstantVariable variable) {
        return TimerInstants.of(variable.name(), variable.businessKey(), timetable, this::periodEnd)
                .filter(instant -> instant.isAfter(now) && !instant.equals(variable.value()));
    }

    private Optional<Instant> periodEnd(String subject) {
        return Optional.ofNullable(periods.get(subject)).map(RecountedPeriod::countedEnd);
    }

    private Optional<Shift> moved(
            ShiftKind kind, String step, String title, String subject, Instant before, Optional<Instant> after) {
        return after.filter(instant -> !instant.equals(before))
                .map(instant -> new Shift(kind, campaignId, step, title, subject, before, instant));
    }
}
