package org.jiangxuan.process.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.honour.CommendationView;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.publicity.PublicityView;
import org.jiangxuan.review.Corrections;
import org.springframework.stereotype.Component;

/**
 * When a step is due: counted from the day on which what it follows really happened, once that is registered, else from
 * the plan.
 */
@Component
public class DueDates {

    private final CampaignSchedule schedule;
    private final Publicities publicities;
    private final Commendations commendations;
    private final Honours honours;
    private final Corrections corrections;
    private final Objections objections;

    DueDates(
            CampaignSchedule schedule,
            Publicities publicities,
            Commendations commendations,
            Honours honours,
            Corrections corrections,
            Objections objections) {
        this.schedule = schedule;
        this.publicities = publicities;
        this.commendations = commendations;
        this.honours = honours;
        this.corrections = corrections;
        this.objections = objections;
    }

    /**
     * When a task is due.
     *
     * @param step the task's id in the diagrams
     * @param businessKey of the process that the task belongs to
     * @param createdAt when the task was created
     * @throws IllegalArgumentException if the campaign's plan has no such task
     */
    Instant of(String campaignId, String step, String businessKey, Instant createdAt) {
        return of(schedule.of(campaignId), campaignId, step, businessKey, createdAt);
    }

    /** When a task would be due by another timetable of its campaign. */
    public Instant of(Timetable timetable, String campaignId, String step, String businessKey, Instant createdAt) {
        if (timetable.isCountedFromCreation(step)) {
            return endsWith(step, businessKey)
                    .map(phase -> timetable.dueWithin(phase, step, createdAt))
                    .orElseGet(() -> timetable.due(step, ChinaTime.date(createdAt)));
        }
        return happened(campaignId, step, businessKey, ChinaTime.date(createdAt))
                .map(day -> timetable.due(step, day))
                .orElseGet(() -> timetable.due(step));
    }

    /** The phase at whose end a timer ends the case or takes the step away: the step is not due later than that. */
    private Optional<CampaignWindow> endsWith(String step, String businessKey) {
        return switch (step) {
            case "task-correct-application" -> corrections.endsWith(businessKey);
            case "task-objection-admissibility",
                    "task-objection-investigation",
                    "task-objection-conclusion",
                    "task-post-own-publicity",
                    "task-register-own-publicity-result" ->
                objections.isInternal(businessKey) ? Optional.of(CampaignWindow.RECOMMENDATION) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> happened(String campaignId, String step, String businessKey, LocalDate today) {
        return switch (step) {
            case "task-register-publicity-result" ->
                publicities.ofRound(businessKey).map(PublicityView::lastDay);
            case "task-report-to-government" -> reportable(campaignId, today);
            case "task-government-decision" -> commendations.latest(campaignId).map(CommendationView::reportedOn);
            case "task-announce" -> commendations.latest(campaignId).map(CommendationView::approvedOn);
            case "task-issue-certificate", "task-pay-award", "task-register-benefits" ->
                honours.announcedOn(businessKey);
            default -> Optional.empty();
        };
    }

    /**
     * A clean notice can be reported from its last day on. What is reported later, because objections were open, anew because
     * the government returned it, or as a supplement, counts from the day on which it can be reported (AMB-17).
     */
    private Optional<LocalDate> reportable(String campaignId, LocalDate today) {
        boolean first = commendations.latest(campaignId).isEmpty();
        return publicities
                .ofCampaign(campaignId)
                .map(PublicityView::lastDay)
                .map(lastDay -> first && !today.isAfter(lastDay.plusDays(1)) ? lastDay : today);
    }
}
