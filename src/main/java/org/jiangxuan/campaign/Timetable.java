package org.jiangxuan.campaign;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiangxuan.calendar.PublicityPeriod;
import org.jiangxuan.calendar.UnknownYearException;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition.DueDays;
import org.jiangxuan.campaign.CampaignDefinition.PublicityRule;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.platform.ChinaTime;

/**
 * The days and instants of a campaign. Windows, publicity periods and the days that follow from them are the notice's;
 * reminders and due dates of tasks are our own plan. A window opens at 00:00 of its first day and closes at 24:00 of
 * its last, the recommendation window at its cut-off; a task is due at 24:00 of a day. Immutable.
 */
public final class Timetable {

    private final CampaignDefinition definition;
    private final WorkingCalendar calendar;
    private final LocalDate internalPostingLatest;
    private final LocalDate noticePosting;
    private final PublicityPeriod plannedNotice;
    private final Map<String, Instant> dues = new LinkedHashMap<>();

    private Timetable(CampaignDefinition definition, WorkingCalendar calendar) {
        this.definition = definition;
        this.calendar = calendar;
        PublicityRule internal = definition.internalPublicity();
        this.internalPostingLatest = calendar.latestPosting(
                definition.windows().recommendation().closes(),
                internal.workingDays(),
                internal.firstDayCounts(),
                definition.districtDays());
        this.noticePosting = calendar.nextWorkingDay(
                definition.windows().publicity().opens().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
        PublicityRule notice = definition.publicNotice();
        this.plannedNotice = calendar.publicity(noticePosting, notice.workingDays(), notice.firstDayCounts());
        recommendationDues();
        reviewDues();
        evaluationDues();
        publicityDues();
    }

    /**
     * The timetable of a definition.
     *
     * @throws UnknownYearException if a publicity period falls into a year whose holidays are not published
     */
    public static Timetable of(CampaignDefinition definition, WorkingCalendar calendar) {
        return new Timetable(definition, calendar.snapshot());
    }

    /** When a window opens: 00:00 of its first day. */
    public Instant opensAt(CampaignWindow window) {
        return ChinaTime.startOfDay(definition.windows().of(window).opens());
    }

    /** When a window closes: 24:00 of its last day, the recommendation window at the cut-off (AMB-2). */
    public Instant closesAt(CampaignWindow window) {
        return closesAt(definition, window);
    }

    /** When a window of a definition closes; needs no calendar. */
    static Instant closesAt(CampaignDefinition definition, CampaignWindow window) {
        LocalDate last = definition.windows().of(window).closes();
        return window == CampaignWindow.RECOMMENDATION
                ? ChinaTime.startOfDay(last).plus(definition.cutoff())
                : ChinaTime.endOfDay(last);
    }

    /** When people are reminded of a window's end; never before it opens. */
    public Instant remindAt(CampaignWindow window) {
        Window days = definition.windows().of(window);
        LocalDate day = calendar.reminder(days.closes(), -definition.reminders().daysBefore())
                .date();
        LocalDate reminded = day.isBefore(days.opens()) ? days.opens() : day;
        return reminded.atTime(definition.reminders().at())
                .atZone(ChinaTime.ZONE)
                .toInstant();
    }

    /** {@link #opensAt} of the recommendation window. */
    public Instant recommendationOpensAt() {
        return opensAt(CampaignWindow.RECOMMENDATION);
    }

    /** {@link #closesAt} of the recommendation window: from this instant on nothing is received. */
    public Instant recommendationClosesAt() {
        return closesAt(CampaignWindow.RECOMMENDATION);
    }

    /** {@link #closesAt} of the review window. */
    public Instant reviewClosesAt() {
        return closesAt(CampaignWindow.REVIEW);
    }

    /** {@link #remindAt} of the review window. */
    public Instant reviewRemindAt() {
        return remindAt(CampaignWindow.REVIEW);
    }

    /** {@link #closesAt} of the evaluation window. */
    public Instant evaluationClosesAt() {
        return closesAt(CampaignWindow.EVALUATION);
    }

    /** {@link #closesAt} of the publicity window. */
    public Instant publicityClosesAt() {
        return closesAt(CampaignWindow.PUBLICITY);
    }

    /**
     * The latest day on which a unit can post its internal publicity so that the district still has its days and the
     * materials arrive on the window's last day.
     */
    public LocalDate internalPostingLatest() {
        return internalPostingLatest;
    }

    /** The day proposed for posting the public notice: the window's first Monday, or the next working day (AMB-14). */
    public LocalDate noticePosting() {
        return noticePosting;
    }

    /** The public notice's period if it is posted on {@link #noticePosting}. */
    public PublicityPeriod plannedNotice() {
        return plannedNotice;
    }

    /** The latest day on which the public notice can be posted so that its period ends within the window. */
    public LocalDate noticePostingLatest() {
        PublicityRule notice = definition.publicNotice();
        return calendar.latestPostingEndingBy(
                definition.windows().publicity().closes(), notice.workingDays(), notice.firstDayCounts());
    }

    /**
     * When the result of an internal publicity with this last day is due: not before the end of the first working day
     * after it, but at the latest when the window closes.
     */
    public Instant publicityResultDue(LocalDate lastDay) {
        Instant due = endOf(lastDay, Math.max(1, definition.dueDays().publicityResult()));
        return due.isAfter(recommendationClosesAt()) ? recommendationClosesAt() : due;
    }

    /**
     * When a user task is due by the plan.
     *
     * @param taskKey the task's id in the diagrams, such as {@code task-union-opinion}
     * @throws IllegalArgumentException if the plan has no such task
     */
    public Instant due(String taskKey) {
        Instant due = dues.get(taskKey);
        if (due == null) {
            throw new IllegalArgumentException("The campaign's plan has no due date for " + taskKey);
        }
        return due;
    }

    /** Whether a user task is due so many working days after its creation, because no plan foresees it. */
    public boolean isCountedFromCreation(String taskKey) {
        return definition.taskDays().has(taskKey);
    }

    /**
     * When a user task is due that is counted from what it really follows: a publicity, or its own creation.
     *
     * @param taskKey the task's id in the diagrams, such as {@code task-announce}
     * @param since the last day of the publicity, the day of the report, the approval or the announcement, or the day on
     *     which the task was created
     * @throws IllegalArgumentException if the task does not follow such a day
     */
    public Instant due(String taskKey, LocalDate since) {
        DueDays days = definition.dueDays();
        return switch (taskKey) {
            case "task-register-publicity-result" -> publicityResultDue(since);
            case "task-report-to-government" -> endOf(since, days.report());
            case "task-government-decision" -> endOf(since, days.government());
            case "task-announce" -> endOf(since, days.announcement());
            case "task-issue-certificate" -> endOf(since, days.certificate());
            case "task-pay-award" -> endOf(since, days.payment());
            case "task-register-benefits" -> endOf(since, days.benefits());
            default -> endOf(since, definition.taskDays().of(taskKey));
        };
    }

    /**
     * When a user task is due that is counted from its creation, if its case ends with a phase: not after the instant at
     * which the phase closes. A task that is created later is due by its own days.
     *
     * @throws IllegalArgumentException if the task is not counted from its creation
     */
    public Instant dueWithin(CampaignWindow phase, String taskKey, Instant createdAt) {
        Instant due = due(taskKey, ChinaTime.date(createdAt));
        Instant closes = closesAt(phase);
        return createdAt.isBefore(closes) && due.isAfter(closes) ? closes : due;
    }

    /** Every task's due date by the task's id in the diagrams, in the order of the work. */
    public Map<String, Instant> dues() {
        return Map.copyOf(dues);
    }

    private void recommendationDues() {
        Window window = definition.windows().recommendation();
        DueDays days = definition.dueDays();
        LocalDate checked = notAfterPosting(day(window.opens().minusDays(1), days.enterpriseCheck()));
        LocalDate heard = notAfterPosting(day(checked, days.unionOpinion()));
        PublicityRule internal = definition.internalPublicity();
        LocalDate internalEnds = calendar.publicity(
                        internalPostingLatest, internal.workingDays(), internal.firstDayCounts())
                .lastDay();
        dues.put("task-enterprise-check", ChinaTime.endOfDay(checked));
        dues.put("task-union-opinion", ChinaTime.endOfDay(heard));
        dues.put("task-enterprise-reconsideration", ChinaTime.endOfDay(internalPostingLatest));
        dues.put("task-select-and-rank", ChinaTime.endOfDay(internalPostingLatest));
        dues.put("task-post-internal-publicity", ChinaTime.endOfDay(internalPostingLatest));
        dues.put("task-register-publicity-result", publicityResultDue(internalEnds));
        dues.put("task-district-opinion", recommendationClosesAt());
        dues.put("task-centre-receipt", endOf(window.closes(), days.receipt()));
        dues.put("task-centre-consolidation", endOf(window.closes(), days.consolidation()));
    }

    private void reviewDues() {
        LocalDate closes = definition.windows().review().closes();
        Instant opinions = endOf(closes, -definition.dueDays().reviewBeforeClose());
        dues.put("task-qualification-review", opinions);
        dues.put("task-authority-opinion", opinions);
        dues.put("task-determination", reviewClosesAt());
    }

    private void evaluationDues() {
        Window window = definition.windows().evaluation();
        DueDays days = definition.dueDays();
        dues.put("task-form-panel", endOf(window.opens().minusDays(1), days.panel()));
        dues.put("task-expert-score", endOf(window.closes(), -days.scoringBeforeClose()));
        dues.put("task-panel-vote", endOf(window.closes(), -days.voteBeforeClose()));
        dues.put("task-decide-list", evaluationClosesAt());
    }

    private void publicityDues() {
        DueDays days = definition.dueDays();
        LocalDate reported = day(plannedNotice.lastDay(), days.report());
        LocalDate approved = day(reported, days.government());
        LocalDate announced = day(approved, days.announcement());
        dues.put("task-post-public-notice", ChinaTime.endOfDay(noticePosting));
        dues.put("task-report-to-government", ChinaTime.endOfDay(reported));
        dues.put("task-government-decision", ChinaTime.endOfDay(approved));
        dues.put("task-announce", ChinaTime.endOfDay(announced));
        for (String settling : List.of("task-issue-certificate", "task-pay-award", "task-register-benefits")) {
            dues.put(settling, due(settling, announced));
        }
    }

    private LocalDate notAfterPosting(LocalDate day) {
        return day.isAfter(internalPostingLatest) ? internalPostingLatest : day;
    }

    private LocalDate day(LocalDate from, int workingDays) {
        return calendar.reminder(from, workingDays).date();
    }

    private Instant endOf(LocalDate from, int workingDays) {
        return ChinaTime.endOfDay(day(from, workingDays));
    }
}
