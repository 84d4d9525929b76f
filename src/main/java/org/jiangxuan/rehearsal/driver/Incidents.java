package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.scenario.Act;
import org.jiangxuan.rehearsal.scenario.ScheduledAct;
import org.jiangxuan.rehearsal.scenario.When;
import org.jspecify.annotations.Nullable;

/**
 * What the scenario lets people do outside any task. An act that waits for a task gets its moment when that task is done;
 * at its moment it is done once, or dropped when the case it is about is over.
 */
public final class Incidents implements Happenings {

    private static final String ROUND = "unit-recommendation";
    private static final Comparator<Waiting> IN_TURN = Comparator.comparing(
                    (Waiting waiting) -> Objects.requireNonNull(waiting.at))
            .thenComparing(waiting -> Objects.requireNonNullElse(waiting.number, ""))
            .thenComparing(waiting -> waiting.scheduled.act().word());

    private final CampaignDefinition campaign;
    private final WorkingCalendar calendar;
    private final Timetable timetable;
    private final Acts acts;
    private final UnitRecommendations rounds;
    private final Watcher watcher;
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Incident> happened = new ArrayList<>();

    Incidents(
            CampaignDefinition campaign,
            WorkingCalendar calendar,
            Timetable timetable,
            Acts acts,
            UnitRecommendations rounds,
            Watcher watcher) {
        this.campaign = campaign;
        this.calendar = calendar;
        this.timetable = timetable;
        this.acts = acts;
        this.rounds = rounds;
        this.watcher = watcher;
    }

    /**
     * What happened.
     *
     * @param number whom it was about; null when it was about the whole campaign
     * @param what its word
     * @param result what came of it; null when it was dropped because the case was over
     */
    public record Incident(
            Instant at,
            @Nullable String number,
            String what,
            @Nullable String result) {}

    /** Lets these things happen to a nominee. */
    void happenTo(String number, List<ScheduledAct> scheduled) {
        scheduled.forEach(act -> waiting.add(new Waiting(number, act, known(act.when()))));
    }

    /** Lets these things happen to the whole campaign. */
    void happen(List<ScheduledAct> scheduled) {
        scheduled.forEach(act -> waiting.add(new Waiting(null, act, known(act.when()))));
    }

    /** What has happened, in order. */
    List<Incident> happened() {
        return List.copyOf(happened);
    }

    @Override
    public Optional<Instant> next() {
        return waiting.stream()
                .map(act -> act.at)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Comparator.naturalOrder());
    }

    @Override
    public Result happen(Instant now) {
        List<Waiting> due = waiting.stream()
                .filter(act -> act.at != null && !act.at.isAfter(now))
                .sorted(IN_TURN)
                .toList();
        waiting.removeAll(due);
        List<String> refusals = new ArrayList<>();
        due.forEach(act -> act(act, now).ifPresent(refusals::add));
        return new Result(due.size(), refusals);
    }

    private Optional<String> act(Waiting due, Instant now) {
        Act act = due.scheduled.act();
        String whom = Objects.requireNonNullElse(due.number, campaign.id());
        try {
            if (acts.isPossible(campaign.id(), due.number, act)) {
                String result = acts.act(campaign.id(), due.number, act);
                happened.add(new Incident(now, due.number, act.word(), result));
                watcher.happened(now, Texts.say("incident." + act.word(), whom, result));
            } else {
                happened.add(new Incident(now, due.number, act.word(), null));
            }
            return Optional.empty();
        } catch (RuleViolation refused) {
            return refused(whom, act, now, refused.sentence());
        } catch (RuntimeException broken) {
            return refused(whom, act, now, String.valueOf(broken.getMessage()));
        }
    }

    private Optional<String> refused(String whom, Act act, Instant now, String sentence) {
        String told = Texts.say("incident.refused", whom, act.word(), sentence);
        watcher.happened(now, told);
        return Optional.of(told);
    }

    @Override
    public void acted(WorkItem item, Instant now) {
        for (Waiting act : waiting) {
            if (act.at == null
                    && act.scheduled.when() instanceof When.AfterStep after
                    && after.step().equals(item.step())
                    && concerns(item, act.number)) {
                act.at = at(later(ChinaTime.date(now), after.workingDays()), after.at());
            }
        }
    }

    private boolean concerns(WorkItem item, @Nullable String number) {
        if (number == null || item.businessKey().equals(campaign.id())) {
            return true;
        }
        return item.process().equals(ROUND)
                ? rounds.round(item.businessKey()).candidates().contains(number)
                : number.equals(item.candidateNumber()) || number.equals(item.businessKey());
    }

    /** The moment of an act that waits for no task. */
    private @Nullable Instant known(When when) {
        if (when instanceof When.InWindow window) {
            LocalDate opens = ChinaTime.date(timetable.opensAt(window.window()));
            return at(later(opens, window.workingDays()), window.at());
        }
        if (when instanceof When.Before before) {
            return at(earlier(before.day()), before.at());
        }
        return null;
    }

    private LocalDate later(LocalDate day, int workingDays) {
        return calendar.reminder(day, workingDays).date();
    }

    private LocalDate earlier(LocalDate day) {
        return calendar.reminder(day, -1).date();
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ChinaTime.ZONE).toInstant();
    }

    /** An act that has not happened yet; {@code at} is null until its moment is known. */
    private static final class Waiting {

        private final @Nullable String number;
        private final ScheduledAct scheduled;
        private @Nullable Instant at;

        Waiting(@Nullable String number, ScheduledAct scheduled, @Nullable Instant at) {
            this.number = number;
            this.scheduled = scheduled;
            this.at = at;
        }
    }
}
