package org.jiangxuan.process.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.honour.CommendationView;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.publicity.PublicityView;
import org.springframework.stereotype.Component;

/**
 * When a step is due: counted from the day on which what it follows really happened, once that is registered, else from
 * the plan.
 */
@Component
class DueDates {

    private final CampaignSchedule schedule;
    private final Publicities publicities;
    private final Honours honours;

    DueDates(CampaignSchedule schedule, Publicities publicities, Honours honours) {
        this.schedule = schedule;
        this.publicities = publicities;
        this.honours = honours;
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
        Timetable timetable = schedule.of(campaignId);
        if (timetable.isCountedFromCreation(step)) {
            return timetable.due(step, ChinaTime.date(createdAt));
        }
        return happened(campaignId, step, businessKey)
                .map(day -> timetable.due(step, day))
                .orElseGet(() -> timetable.due(step));
    }

    private Optional<LocalDate> happened(String campaignId, String step, String businessKey) {
        return switch (step) {
            case "task-register-publicity-result" ->
                publicities.ofRound(businessKey).map(PublicityView::lastDay);
            case "task-report-to-government" ->
                publicities.ofCampaign(campaignId).map(PublicityView::lastDay);
            case "task-government-decision" -> honours.commendation(campaignId).map(CommendationView::reportedOn);
            case "task-announce" -> honours.commendation(campaignId).map(CommendationView::approvedOn);
            case "task-issue-certificate", "task-pay-award", "task-register-benefits" ->
                honours.commendation(campaignId).map(CommendationView::announcedOn);
            default -> Optional.empty();
        };
    }
}
