package org.jiangxuan.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jiangxuan.calendar.DeclaredDay;
import org.jiangxuan.calendar.DeclaredDays;
import org.jiangxuan.calendar.UnknownYearException;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Declares a day off or worked while campaigns run: the calendar counts by it at once, on all nodes, and what waits for a
 * deadline that moves by it is brought there in batches.
 */
@Service
@Transactional
public class CalendarChanges {

    /** What is decided in a day's last minute might be committed only after what ends with the day has ended. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final DeclaredDays declared;
    private final WorkingCalendar calendar;
    private final Campaigns campaigns;
    private final ObjectProvider<DeadlineShifts> shifts;
    private final Clock clock;

    CalendarChanges(
            DeclaredDays declared,
            WorkingCalendar calendar,
            Campaigns campaigns,
            ObjectProvider<DeadlineShifts> shifts,
            Clock clock) {
        this.declared = declared;
        this.calendar = calendar;
        this.campaigns = campaigns;
        this.shifts = shifts;
        this.clock = clock;
    }

    /**
     * Declares a day. Declaring what the day already is changes nothing.
     *
     * @param day a day in China that is not past, of a year whose holidays are published
     * @param off whether nobody works; false for a make-up workday
     * @param reason why; kept
     * @param by the account that declares it
     * @throws RuleViolation at field {@code day} or {@code reason}
     */
    public void declare(LocalDate day, boolean off, String reason, String by) {
        boolean worked = isWorked(day);
        String why = Require.text("reason", "调整原因", reason, 200);
        if (worked != off) {
            return;
        }
        declared.add(day, off, why, by);
        running().forEach(shifts.getObject()::apply);
    }

    /**
     * What {@link #declare} would move, in all campaigns.
     *
     * @param page which page of the moves is listed, from 1
     * @throws RuleViolation at field {@code day}
     */
    @Transactional(readOnly = true)
    public ShiftPreview previewDeclare(LocalDate day, boolean off, int page) {
        isWorked(day);
        WorkingCalendar supposed = calendar.with(day, off);
        PreviewPage moves = new PreviewPage(page);
        for (String campaign : running()) {
            shifts.getObject().preview(campaigns.definition(campaign), supposed, moves::add);
        }
        return moves.preview(List.of());
    }

    /** Every declaration, the latest first. */
    @Transactional(readOnly = true)
    public List<DeclaredDay> log() {
        return declared.log();
    }

    /** Whether the day is worked now; refuses a day that cannot be declared. */
    private boolean isWorked(LocalDate day) {
        Instant now = clock.instant();
        Require.that(
                now.plus(MARGIN).isBefore(ChinaTime.endOfDay(day)),
                "day",
                ChinaTime.format(day) + "已经过去，只能调整今天（" + ChinaTime.format(ChinaTime.date(now)) + "）和以后的日期。");
        try {
            return calendar.isWorkingDay(day);
        } catch (UnknownYearException unknown) {
            throw new RuleViolation("day", unknown.sentence());
        }
    }

    /** The campaigns whose process runs. */
    private List<String> running() {
        Predicate<CampaignSummary> runs =
                campaign -> campaign.startedAt() != null && !campaign.phase().reached(CampaignPhase.CLOSED);
        return campaigns.all().stream().filter(runs).map(CampaignSummary::id).toList();
    }
}
