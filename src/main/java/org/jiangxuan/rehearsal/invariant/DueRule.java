package org.jiangxuan.rehearsal.invariant;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition.DueDays;
import org.jiangxuan.campaign.CampaignDefinition.PublicityRule;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.TaskDays;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.invariant.Evidence.Row;

/** When a task is due by the campaign's file, reckoned anew; a task is due at 24:00 of a day, or when its case ends. */
final class DueRule {

    private static final Set<String> BEFORE_DELIVERY = Set.of("task-enterprise-check", "task-district-opinion");

    private final Evidence evidence;
    private final Almanac almanac;
    private final DueDays days;
    private final TaskDays taskDays;
    private final Map<String, LocalDate> lastDays = new HashMap<>();
    private final List<Row> batches;
    private final List<Row> corrections;
    private final Set<String> internal;

    DueRule(Evidence evidence) {
        this.evidence = evidence;
        this.almanac = evidence.almanac();
        this.days = evidence.campaign().dueDays();
        this.taskDays = evidence.campaign().taskDays();
        evidence.rows("select subject, last_day from publicity where campaign_id = :campaign")
                .forEach(row -> lastDays.put(row.text("subject"), row.day("last_day")));
        this.corrections = evidence.rows("""
                select r.* from correction r join candidate c on c.number = r.candidate_number
                where c.campaign_id = :campaign order by r.id
                """);
        this.internal = evidence
                .rows("select objection_key from objection where campaign_id = :campaign"
                        + " and objection_level = 'INTERNAL'")
                .stream()
                .map(row -> row.text("objection_key"))
                .collect(Collectors.toSet());
        this.batches = evidence.rows("select * from commendation_batch where campaign_id = :campaign order by ordinal");
    }

    /**
     * When it is due.
     *
     * @param key business key of the task's process
     * @param known by the calendar and the windows as they were at this instant
     */
    Instant of(String step, String key, Instant created, Instant known) {
        LocalDate on = ChinaTime.date(created);
        if (taskDays.has(step)) {
            Instant due = end(on, taskDays.of(step), known);
            return lastMoment(step, key, created)
                    .map(window -> almanac.closesAt(window, known))
                    .filter(closes -> created.isBefore(closes) && closes.isBefore(due))
                    .orElse(due);
        }
        LocalDate posting = latestPosting(known);
        return switch (step) {
            case "task-enterprise-check" -> ChinaTime.endOfDay(checked(posting, known));
            case "task-union-opinion" ->
                ChinaTime.endOfDay(earlier(almanac.plus(checked(posting, known), days.unionOpinion(), known), posting));
            case "task-enterprise-reconsideration", "task-select-and-rank", "task-post-internal-publicity" ->
                ChinaTime.endOfDay(posting);
            case "task-register-publicity-result" -> result(Objects.requireNonNull(lastDays.get(key)), known);
            case "task-district-opinion" -> almanac.closesAt(CampaignWindow.RECOMMENDATION, known);
            case "task-centre-receipt" -> end(closes(CampaignWindow.RECOMMENDATION, known), days.receipt(), known);
            case "task-centre-consolidation" ->
                end(closes(CampaignWindow.RECOMMENDATION, known), days.consolidation(), known);
            case "task-qualification-review", "task-authority-opinion" ->
                end(closes(CampaignWindow.REVIEW, known), -days.reviewBeforeClose(), known);
            case "task-determination" -> almanac.closesAt(CampaignWindow.REVIEW, known);
            case "task-form-panel" ->
                end(opens(CampaignWindow.EVALUATION, known).minusDays(1), days.panel(), known);
            case "task-expert-score" ->
                end(closes(CampaignWindow.EVALUATION, known), -days.scoringBeforeClose(), known);
            case "task-panel-vote" -> end(closes(CampaignWindow.EVALUATION, known), -days.voteBeforeClose(), known);
            case "task-decide-list" -> almanac.closesAt(CampaignWindow.EVALUATION, known);
            case "task-post-public-notice" -> ChinaTime.endOfDay(noticePosting(known));
            case "task-report-to-government" -> end(reportedAfter(on), days.report(), known);
            case "task-government-decision" -> end(latest("reported_on", on), days.government(), known);
            case "task-announce" -> end(latest("approved_on", on), days.announcement(), known);
            case "task-issue-certificate" -> end(latest("announced_on", on), days.certificate(), known);
            case "task-pay-award" -> end(latest("announced_on", on), days.payment(), known);
            case "task-register-benefits" -> end(latest("announced_on", on), days.benefits(), known);
            default -> throw new IllegalStateException("no rule says when " + step + " is due");
        };
    }

    /** The window at whose close a timer takes the task away. */
    private Optional<CampaignWindow> lastMoment(String step, String key, Instant created) {
        if (step.equals("task-correct-application")) {
            return corrections.stream()
                    .filter(row -> row.text("candidate_number").equals(key)
                            && !row.instant("asked_at").isAfter(created))
                    .reduce((former, latter) -> latter)
                    .map(row -> BEFORE_DELIVERY.contains(row.text("step"))
                            ? CampaignWindow.RECOMMENDATION
                            : CampaignWindow.REVIEW);
        }
        boolean objects = step.startsWith("task-objection-") || step.contains("own-publicity");
        return objects && internal.contains(key) ? Optional.of(CampaignWindow.RECOMMENDATION) : Optional.empty();
    }

    private LocalDate checked(LocalDate posting, Instant known) {
        LocalDate before = opens(CampaignWindow.RECOMMENDATION, known).minusDays(1);
        return earlier(almanac.plus(before, days.enterpriseCheck(), known), posting);
    }

    /** The latest posting that leaves the district its days: counted back from the window's last working day. */
    private LocalDate latestPosting(Instant known) {
        PublicityRule rule = evidence.campaign().internalPublicity();
        LocalDate last = almanac.worked(closes(CampaignWindow.RECOMMENDATION, known), known);
        LocalDate ends = almanac.plus(last, -(1 + evidence.campaign().districtDays()), known);
        return almanac.plus(ends, rule.firstDayCounts() ? 1 - rule.workingDays() : -rule.workingDays(), known);
    }

    private LocalDate noticePosting(Instant known) {
        return almanac.next(
                opens(CampaignWindow.PUBLICITY, known).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), known);
    }

    private Instant result(LocalDate lastDay, Instant known) {
        Instant due = end(lastDay, Math.max(1, days.publicityResult()), known);
        Instant closes = almanac.closesAt(CampaignWindow.RECOMMENDATION, known);
        return due.isBefore(closes) ? due : closes;
    }

    /**
     * The first report follows the notice, unless open objections held it back at the notice's end (AMB-17); what can be
     * reported later follows the day on which its names were gathered.
     */
    private LocalDate reportedAfter(LocalDate created) {
        LocalDate lastDay =
                Objects.requireNonNull(lastDays.get(evidence.campaign().id()));
        boolean first = batches.isEmpty() || !batches.get(0).day("reported_on").isBefore(created);
        return first && !created.isAfter(lastDay.plusDays(1)) ? lastDay : created;
    }

    /** The latest of the batches' days that is not after a day. */
    private LocalDate latest(String column, LocalDate on) {
        return batches.stream()
                .filter(row -> row.maybe(column).isPresent())
                .map(row -> row.day(column))
                .filter(day -> !day.isAfter(on))
                .max(Comparator.naturalOrder())
                .orElse(on);
    }

    private LocalDate opens(CampaignWindow window, Instant known) {
        return almanac.window(window, known).opens();
    }

    private LocalDate closes(CampaignWindow window, Instant known) {
        return almanac.window(window, known).closes();
    }

    private Instant end(LocalDate from, int workingDays, Instant known) {
        return ChinaTime.endOfDay(almanac.plus(from, workingDays, known));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
