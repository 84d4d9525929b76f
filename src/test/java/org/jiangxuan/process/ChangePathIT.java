package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jiangxuan.campaign.CalendarChanges;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Shift;
import org.jiangxuan.campaign.ShiftKind;
import org.jiangxuan.campaign.ShiftPreview;
import org.jiangxuan.campaign.WindowExtensions;
import org.jiangxuan.campaign.WindowExtensions.Following;
import org.jiangxuan.campaign.WindowMove;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Publicities;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calendar and the windows change while people wait: everything that waits moves, once, and nothing fires early. */
class ChangePathIT extends ProcessTest {

    private static final LocalDate JUNE_28 = LocalDate.of(2021, 6, 28);
    private static final LocalDate JULY_5 = LocalDate.of(2021, 7, 5);
    private static final String BY = "secretariat1";

    @Autowired
    private CalendarChanges calendarChanges;

    @Autowired
    private WindowExtensions extensions;

    @Autowired
    private Publicities publicities;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

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

        assertThatThrownBy(() -> extensions.extend(CAMPAIGN, CampaignWindow.RECOMMENDATION, JULY_5, "材料较多", BY))
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
    void what_the_preview_tells_is_what_is_applied() {
        String round = posted();
        Map<String, Instant> before = deadlines();
        ShiftPreview preview = extensions.previewExtend(CAMPAIGN, CampaignWindow.RECOMMENDATION, JULY_5);
        assertThat(deadlines()).isEqualTo(before);
        assertThat(preview.collisions()).extracting(WindowMove::window).contains(CampaignWindow.REVIEW);

        extend(JULY_5);

        assertThat(moved(before, deadlines())).containsExactlyInAnyOrderElementsOf(told(preview));

        before = deadlines();
        ShiftPreview holiday = calendarChanges.previewDeclare(JUNE_28, true);
        assertThat(holiday.shifts())
                .contains(new Shift(
                        ShiftKind.PUBLICITY,
                        CAMPAIGN,
                        "INTERNAL",
                        "单位内部公示",
                        round,
                        at("2021-07-01T00:00"),
                        at("2021-07-02T00:00")));

        declare(JUNE_28);

        assertThat(moved(before, deadlines())).containsExactlyInAnyOrderElementsOf(told(holiday));
    }

    @Test
    void applying_again_changes_nothing() {
        posted();
        declare(JUNE_28);
        extend(JULY_5);
        Map<String, Instant> after = deadlines();
        int revisions = revisions();

        declare(JUNE_28);
        extend(JULY_5);
        moveTo("2021-06-23T09:10"); // the second look is due

        assertThat(deadlines()).isEqualTo(after);
        assertThat(revisions()).isEqualTo(revisions);
        assertThat(calendarChanges.log()).hasSize(1);
        assertThat(extensions.log(CAMPAIGN)).hasSize(4);
        assertThat(calendarChanges.previewDeclare(JUNE_28, true).total()).isZero();
    }

    @Test
    void a_timer_that_is_already_in_an_executors_hands_does_not_fire_early() {
        recommendationOpens();
        String number = apply();
        moveTo("2021-07-02T23:00");
        Job timer = timer(number, "timer-recommendation-closed");
        lock(timer);
        extensions.extend(CAMPAIGN, CampaignWindow.RECOMMENDATION, JULY_5, "材料较多", BY, Following.MOVE_ALONG);

        // nobody has moved it yet, and it is executed at its old instant
        time.moveTo(at("2021-07-03T00:00"));
        management.executeJob(timer.getId());

        assertThat(outcome(number)).isEmpty();
        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-06T00:00"));
        assertThat(variable(number, "recommendationClosesAt")).isEqualTo(at("2021-07-06T00:00"));
        time.drain();
        assertThat(outcome(number)).isEmpty();
        moveTo("2021-07-06T00:00");
        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
    }

    @Test
    void a_timer_that_was_moved_while_locked_does_not_fire_early_either() {
        String round = posted();
        Job timer = timer(round, "timer-internal-publicity");
        lock(timer);

        declare(JUNE_28);
        moveTo("2021-07-01T00:00");
        management.executeJob(timer.getId());

        assertThat(openTasks(round, "task-register-publicity-result")).isEmpty();
        assertThat(timerDue(round, "timer-internal-publicity")).isEqualTo(at("2021-07-02T00:00"));
        moveTo("2021-07-02T00:00");
        assertThat(openTasks(round, "task-register-publicity-result")).hasSize(1);
    }

    @Test
    void the_round_of_a_unit_is_not_closed_early_either() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        Job timer = timer(round, "start-window-closed");
        extensions.extend(CAMPAIGN, CampaignWindow.RECOMMENDATION, JULY_5, "材料较多", BY, Following.MOVE_ALONG);
        time.moveTo(at("2021-07-03T00:00"));
        management.executeJob(timer.getId());

        assertThat(openTasks(round, "task-select-and-rank")).hasSize(1);
        assertThat(timerDue(round, "start-window-closed")).isEqualTo(at("2021-07-06T00:00"));
    }

    @Test
    void who_applies_after_the_change_waits_for_the_new_instant() {
        recommendationOpens();
        extend(JULY_5);

        String number = apply();

        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-06T00:00"));
    }

    @Test
    void whom_the_first_look_missed_the_second_one_finds() {
        recommendationOpens();
        String number = apply();
        extend(JULY_5);
        Job timer = timer(number, "timer-recommendation-closed");
        management.setJobDuedate(timer.getId(), Date.from(at("2021-07-03T00:00")), false); // as if begun before

        moveTo("2021-06-18T00:10");

        assertThat(timerDue(number, "timer-recommendation-closed")).isEqualTo(at("2021-07-06T00:00"));
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
        assertThatThrownBy(() -> calendarChanges.previewDeclare(LocalDate.of(2021, 7, 2), true))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(
                        () -> extensions.extend(CAMPAIGN, CampaignWindow.REVIEW, LocalDate.of(2021, 7, 15), "提前", BY))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> calendarChanges.declare(LocalDate.of(2021, 7, 5), true, " ", BY))
                .isInstanceOf(RuleViolation.class);
        assertThat(calendarChanges.log()).isEmpty();
        assertThat(extensions.log(CAMPAIGN)).isEmpty();
    }

    private String posted() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String round = onlyRound();
        moveTo("2021-06-23T09:00");
        ranked(round, number);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        return round;
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

    private void declare(LocalDate day) {
        calendarChanges.declare(day, true, "临时放假", BY);
        time.drain();
    }

    private void extend(LocalDate until) {
        extensions.extend(CAMPAIGN, CampaignWindow.RECOMMENDATION, until, "材料较多", BY, Following.MOVE_ALONG);
        time.drain();
    }

    private Instant variable(String businessKey, String name) {
        Date value = (Date) runtime.createVariableInstanceQuery()
                .processInstanceIdIn(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .singleResult()
                        .getId())
                .variableName(name)
                .singleResult()
                .getValue();
        return value.toInstant();
    }

    private Job timer(String businessKey, String activityId) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(activityId)
                .singleResult();
    }

    /** As an executor's acquisition does. */
    private void lock(Job timer) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    JobEntity job = context.getJobManager().findJobById(timer.getId());
                    job.setLockOwner("another node");
                    job.setLockExpirationTime(Date.from(at("2021-12-31T00:00")));
                    return null;
                });
    }

    /** Every timer, due date and end of a period by what it is of. */
    private Map<String, Instant> deadlines() {
        Map<String, Instant> deadlines = new java.util.TreeMap<>();
        jdbc.query(
                "select d.ACT_ID_, p.BUSINESS_KEY_, j.DUEDATE_ from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ ="
                        + " j.JOB_DEF_ID_ join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_ where j.TYPE_ = 'timer'",
                row -> {
                    deadlines.put(
                            ShiftKind.TIMER + " " + row.getString(1) + " " + row.getString(2),
                            row.getTimestamp(3).toInstant());
                });
        jdbc.query(
                "select t.TASK_DEF_KEY_, p.BUSINESS_KEY_, t.DUE_DATE_ from ACT_RU_TASK t join ACT_RU_EXECUTION p on"
                        + " p.ID_ = t.PROC_INST_ID_",
                row -> {
                    deadlines.put(
                            ShiftKind.TASK + " " + row.getString(1) + " " + row.getString(2),
                            row.getTimestamp(3).toInstant());
                });
        jdbc.query("select kind, subject, ends_at from publicity", row -> {
            deadlines.put(
                    ShiftKind.PUBLICITY + " " + row.getString(1) + " " + row.getString(2),
                    row.getObject(3, java.time.OffsetDateTime.class).toInstant());
        });
        return deadlines;
    }

    private static List<String> moved(Map<String, Instant> before, Map<String, Instant> after) {
        List<String> moved = new ArrayList<>();
        after.forEach((deadline, instant) -> {
            Instant was = before.get(deadline);
            if (was != null && !was.equals(instant)) {
                moved.add(deadline + " " + was + " " + instant);
            }
        });
        return moved;
    }

    private static List<String> told(ShiftPreview preview) {
        assertThat(preview.pages()).isEqualTo(1);
        return preview.shifts().stream()
                .map(shift -> shift.kind() + " " + shift.step() + " " + shift.subject() + " " + shift.before() + " "
                        + shift.after())
                .toList();
    }

    /** Grows with every write to a timer or a task. */
    private int revisions() {
        return jdbc.queryForObject(
                "select (select coalesce(sum(REV_), 0) from ACT_RU_JOB where TYPE_ = 'timer')"
                        + " + (select coalesce(sum(REV_), 0) from ACT_RU_TASK)",
                Integer.class);
    }
}
