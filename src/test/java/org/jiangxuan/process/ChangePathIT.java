package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.Task;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.WindowExtensions.Following;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Publicities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar and the windows change while people wait: whatever waits moves by its working days. */
class ChangePathIT extends ChangeCase {

    @Autowired
    private Publicities publicities;

    @Test
    void a_holiday_during_the_internal_publicity_makes_it_end_a_working_day_later() {
        String round = posted();
        assertThat(timerDue(round, "timer-internal-publicity")).isEqualTo(at("2021-07-01T00:00"));
        moveTo("2021-06-25T10:00");

        declare(JUNE_28);

        assertThat(publicities.ofRound(round).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(publicities.ofRound(round).orElseThrow().endsAt()).isEqualTo(at("2021-07-02T00:00"));
        assertThat(timerDue(round, "timer-internal-publicity")).isEqualTo(at("2021-07-02T00:00"));
        assertThat(variable(round, "internalPublicityEndsAt")).isEqualTo(at("2021-07-02T00:00"));
        moveTo("2021-07-01T00:00");
        assertThat(openTasks(round, "task-register-publicity-result")).isEmpty();
        moveTo("2021-07-02T00:00");
        assertThat(task(round, "task-register-publicity-result").dueAt()).isEqualTo(at("2021-07-03T00:00"));
    }

    @Test
    void a_working_day_declared_at_a_weekend_makes_it_end_earlier() {
        String round = posted();

        calendarChanges.declare(LocalDate.of(2021, 6, 26), false, "调休上班", BY);
        time.drain();

        assertThat(publicities.ofRound(round).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2021, 6, 29));
        assertThat(timerDue(round, "timer-internal-publicity")).isEqualTo(at("2021-06-30T00:00"));
    }

    @Test
    void a_holiday_during_the_public_notice_moves_its_end() {
        noticePosted();
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-12T00:00"));

        declare(LocalDate.of(2021, 8, 9));

        assertThat(publicities.ofCampaign(CAMPAIGN).orElseThrow().lastDay()).isEqualTo(LocalDate.of(2021, 8, 12));
        assertThat(timerDue(CAMPAIGN, "timer-public-notice")).isEqualTo(at("2021-08-13T00:00"));
        assertThat(variable(CAMPAIGN, "publicNoticeEndsAt")).isEqualTo(at("2021-08-13T00:00"));
        moveTo("2021-08-12T00:00");
        assertThat(openTasks(CAMPAIGN, "task-report-to-government")).isEmpty();
        assertThatThrownBy(() -> publicities.closePublicNotice(CAMPAIGN)).isInstanceOf(RuleViolation.class);
        moveTo("2021-08-13T00:00");
        assertThat(task(CAMPAIGN, "task-report-to-government").dueAt()).isEqualTo(at("2021-08-18T00:00"));
    }

    @Test
    void a_period_that_has_ended_never_moves() {
        String round = posted();
        moveTo("2021-07-01T00:00");
        Instant due = task(round, "task-register-publicity-result").dueAt();
        assertThat(due).isEqualTo(at("2021-07-02T00:00"));

        declare(LocalDate.of(2021, 7, 1));

        assertThat(publicities.ofRound(round).orElseThrow().endsAt()).isEqualTo(at("2021-07-01T00:00"));
        assertThat(task(round, "task-register-publicity-result").dueAt()).isEqualTo(at("2021-07-03T00:00"));
    }

    @Test
    void an_extension_of_the_recommendation_keeps_candidates_alive() {
        recommendationOpens();
        String number = apply();
        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-03T00:00"));
        Instant checkDue = task(number, "task-enterprise-check").dueAt();
        moveTo("2021-07-02T23:00");

        extend(JULY_5);

        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-06T00:00"));
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-closes")).isEqualTo(at("2021-07-06T00:00"));
        assertThat(variable(number, "recommendationClosesAt")).isEqualTo(at("2021-07-06T00:00"));
        assertThat(variable(CAMPAIGN, "reviewOpensAt")).isEqualTo(at("2021-07-06T00:00"));
        assertThat(variable(CAMPAIGN, "reviewClosesAt")).isEqualTo(at("2021-07-20T00:00"));
        assertThat(task(number, "task-enterprise-check").dueAt()).isEqualTo(checkDue);
        moveTo("2021-07-03T00:00");
        assertThat(outcome(number)).isEmpty();
        complete(number, "task-enterprise-check", Map.of("opinion", "agree", "signatory", "王人事"));
        moveTo("2021-07-06T00:00");
        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
    }

    @Test
    void due_dates_of_tasks_that_follow_the_window_move_with_it() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        recommended(number);
        assertThat(task(number, "task-district-opinion").dueAt()).isEqualTo(at("2021-07-03T00:00"));

        extend(JULY_5);

        assertThat(task(number, "task-district-opinion").dueAt()).isEqualTo(at("2021-07-06T00:00"));
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).list().stream()
                        .map(Task::getDueDate))
                .containsExactly(Date.from(at("2021-07-06T00:00")));
    }

    @Test
    void later_windows_that_would_collide_are_named_and_refused_or_moved_along() {
        recommendationOpens();

        assertThatThrownBy(() -> extensions.extend(
                        CAMPAIGN, CampaignWindow.RECOMMENDATION, JULY_5, "材料较多", BY, Following.REFUSE))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.field()).contains("until");
                    assertThat(refused.sentence())
                            .contains("审核阶段（2021年7月5日（周一）至2021年7月16日（周五）")
                            .contains("评审阶段（2021年7月19日（周一）至2021年7月30日（周五）")
                            .contains("公示阶段（2021年8月1日（周日）至2021年8月31日（周二）");
                });
        assertThat(campaigns.definition(CAMPAIGN).windows()).isEqualTo(definition.windows());
        assertThat(extensions.log(CAMPAIGN)).isEmpty();

        extend(JULY_5);

        assertThat(extensions.log(CAMPAIGN))
                .extracting(change -> change.move().window())
                .containsExactly(
                        CampaignWindow.PUBLICITY,
                        CampaignWindow.EVALUATION,
                        CampaignWindow.REVIEW,
                        CampaignWindow.RECOMMENDATION);
        assertThat(campaigns.definition(CAMPAIGN).windows().review())
                .isEqualTo(new Window(LocalDate.of(2021, 7, 6), LocalDate.of(2021, 7, 19)));
        assertThat(timerDue(CAMPAIGN, "timer-recommendation-reminder")).isEqualTo(at("2021-06-30T09:00"));
    }

    @Test
    void a_correction_has_time_as_long_as_the_review_and_its_task_by_working_days() {
        recommendationOpens();
        String number = apply();
        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "return", "remarks", "毕业院校：缺少校名", "signatory", "王人事"));
        assertThat(task(number, "task-correct-application").dueAt()).isEqualTo(at("2021-06-24T00:00"));
        assertThat(timerDue(number, "timer-correction-out-of-time")).isEqualTo(at("2021-07-17T00:00"));

        extend(JULY_5);
        declare(LocalDate.of(2021, 6, 22));

        assertThat(timerDue(number, "timer-correction-out-of-time")).isEqualTo(at("2021-07-20T00:00"));
        assertThat(task(number, "task-correct-application").dueAt()).isEqualTo(at("2021-06-25T00:00"));
    }

    @Test
    void the_authorities_are_chased_later_when_the_review_is_extended() {
        String number = underReview();
        assertThat(due(number)).isEqualTo(at("2021-07-14T00:00"));
        assertThat(chases()).hasSize(6).containsOnly(at("2021-07-14T00:00"));

        extensions.extend(CAMPAIGN, CampaignWindow.REVIEW, LocalDate.of(2021, 7, 20), "材料较多", BY, Following.MOVE_ALONG);
        time.drain();

        assertThat(due(number)).isEqualTo(at("2021-07-16T00:00"));
        assertThat(chases()).hasSize(6).containsOnly(at("2021-07-16T00:00"));
        assertThat(timerDue(CAMPAIGN, "timer-review-overdue")).isEqualTo(at("2021-07-21T00:00"));
    }

    @Test
    void what_is_over_or_past_cannot_be_changed() {
        recommendationOpens();
        apply();
        moveTo("2021-07-03T00:00");

        assertThatThrownBy(() -> extend(JULY_5))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("不能再延长");
        assertThatThrownBy(() -> declare(LocalDate.of(2021, 7, 2)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("已经过去");
        assertThatThrownBy(() -> calendarChanges.previewDeclare(LocalDate.of(2021, 7, 2), true, 1))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> extensions.extend(
                        CAMPAIGN, CampaignWindow.REVIEW, LocalDate.of(2021, 7, 15), "提前", BY, Following.REFUSE))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> calendarChanges.declare(LocalDate.of(2021, 7, 5), true, " ", BY))
                .isInstanceOf(RuleViolation.class);
        assertThat(calendarChanges.log()).isEmpty();
        assertThat(extensions.log(CAMPAIGN)).isEmpty();
    }

    private void noticePosted() {
        String number = underEvaluation();
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        moveTo("2021-08-02T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
    }

    private Instant due(String number) {
        return Objects.requireNonNull(
                openTasks(number, "task-authority-opinion").get(0).dueAt());
    }

    private List<Instant> chases() {
        return management.createJobQuery().activityId("task-authority-opinion").timers().list().stream()
                .map(job -> job.getDuedate().toInstant())
                .toList();
    }
}
