package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Shift;
import org.jiangxuan.campaign.ShiftKind;
import org.jiangxuan.campaign.ShiftPreview;
import org.jiangxuan.campaign.WindowExtensions.Following;
import org.jiangxuan.campaign.WindowMove;
import org.jiangxuan.nomination.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is decided while people wait is applied as it was told, once, and nothing fires early. */
class ChangeAppliedIT extends ChangeCase {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void what_the_preview_tells_is_what_is_applied() {
        String round = posted();
        Map<String, Instant> before = deadlines();
        ShiftPreview preview = extensions.previewExtend(CAMPAIGN, CampaignWindow.RECOMMENDATION, JULY_5, 1);
        assertThat(deadlines()).isEqualTo(before);
        assertThat(preview.collisions()).extracting(WindowMove::window).contains(CampaignWindow.REVIEW);

        extend(JULY_5);

        assertThat(moved(before, deadlines())).containsExactlyInAnyOrderElementsOf(told(preview));

        before = deadlines();
        ShiftPreview holiday = calendarChanges.previewDeclare(JUNE_28, true, 1);
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
        assertThat(calendarChanges.previewDeclare(JUNE_28, true, 1).total()).isZero();
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
        Map<String, Instant> deadlines = new TreeMap<>();
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
                    row.getObject(3, OffsetDateTime.class).toInstant());
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
