package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiangxuan.process.Fragments.APPLIED;
import static org.jiangxuan.process.Fragments.UP_TO_SECOND_KEY;
import static org.jiangxuan.process.Fragments.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangxuan.honour.RevocationEffect;
import org.jiangxuan.honour.RevocationState;
import org.jiangxuan.honour.UnitRecord;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.junit.jupiter.api.Test;

/** A report of a forgery (N58) before the naming: not substantiated, dismissed, refused, and disqualified by two keys. */
class RevocationPathIT extends RevocationTest {

    @Test
    void what_is_not_substantiated_holds_the_candidate_up_and_no_more() {
        recommendationOpens();
        String number = apply();
        String key = report(number);
        assertThat(key).isEqualTo("2021-W00001");
        assertThat(candidates.isFrozen(number)).isTrue();
        assertThat(task(key, "task-verify-report").dueAt()).isEqualTo(at("2021-06-26T00:00"));

        complete(key, "task-verify-report", Map.of("decision", "unsubstantiated", "findings", "证书属实。"));

        assertThat(steps(key))
                .containsExactly(
                        "start-fraud-reported", "task-verify-report", "gateway-substantiated", "end-unsubstantiated");
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(revocations.get(key).state()).isEqualTo(RevocationState.UNSUBSTANTIATED);
        assertThat(banned(number)).isFalse();
        assertThat(openTasks(number, "task-enterprise-check")).hasSize(1);
    }

    /** Its steps take longer than the review: could it hold the determination, one letter would hold everybody. */
    @Test
    void an_open_report_stops_neither_recommendation_nor_review_nor_evaluation() {
        recommendationOpens();
        String number = apply();
        consulted(number);
        String key = report(number);

        recommended(number);
        received(number);
        moveTo("2021-07-05T00:00");
        underEvaluation(number);
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));

        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(candidates.isFrozen(number)).isTrue();
        complete(key, "task-verify-report", Map.of("decision", "unsubstantiated", "findings", "证书属实。"));
        assertThat(candidates.isFrozen(number)).isFalse();
    }

    @Test
    void before_the_naming_the_candidate_is_disqualified_and_barred() {
        recommendationOpens();
        String number = apply();
        String key = report(number);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> report(number))
                .withMessageContaining("已有办理中的撤销事项2021-W00001");
        complete(key, "task-verify-report", SUBSTANTIATED);
        assertThat(task(key, "task-hear-person").dueAt()).isEqualTo(at("2021-06-26T00:00"));
        heard(key, "2021-06-18");
        assertThat(task(key, "task-revocation-decision").dueAt()).isEqualTo(at("2021-06-24T00:00"));
        complete(key, "task-revocation-decision", REVOKE);
        assertThat(task(key, "task-revocation-second-key").dueAt()).isEqualTo(at("2021-06-22T00:00"));
        assertThat(outcome(number)).isEmpty();

        complete(key, "task-revocation-second-key", CONFIRM);

        assertThat(steps(key))
                .isEqualTo(path(UP_TO_SECOND_KEY, List.of("service-revoke", "gateway-money-due", "end-revoked")));
        assertThat(steps(number))
                .isEqualTo(path(
                        APPLIED,
                        List.of("disqualification", "start-disqualified", "gateway-after-naming", "end-disqualified")));
        assertThat(outcome(number)).contains(Outcome.DISQUALIFIED);
        assertThat(banned(number)).isTrue();
        assertThat(revocations.get(key).effect()).isEqualTo(RevocationEffect.DISQUALIFIED);
        assertThat(revocations.unitRecord(UNIT).forgeries())
                .extracting(UnitRecord.Forgery::number)
                .containsExactly(number);
        assertThat(openTasks(number, "task-enterprise-check")).isEmpty();
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> report(number))
                .withMessageContaining("已被取消资格或撤销称号");
    }

    @Test
    void a_decision_to_dismiss_takes_the_second_key_too_and_lets_the_candidate_go() {
        recommendationOpens();
        String number = apply();
        String key = report(number);
        complete(key, "task-verify-report", SUBSTANTIATED);
        heard(key, "2021-06-18");
        complete(key, "task-revocation-decision", Map.of("decision", "dismiss", "reason", "系笔误，不属造假。"));
        assertThat(candidates.isFrozen(number)).isTrue();

        complete(key, "task-revocation-second-key", CONFIRM);

        assertThat(steps(key)).isEqualTo(path(UP_TO_SECOND_KEY, List.of("end-not-revoked")));
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(outcome(number)).isEmpty();
        assertThat(banned(number)).isFalse();
        assertThat(revocations.unitRecord(UNIT).isClean()).isTrue();
    }

    @Test
    void a_refused_second_key_revokes_nothing() {
        recommendationOpens();
        String number = apply();
        String key = decided(number);

        complete(key, "task-revocation-second-key", Map.of("decision", "refuse", "reason", "证据不足。"));

        assertThat(steps(key)).isEqualTo(path(UP_TO_SECOND_KEY, List.of("end-not-revoked")));
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(outcome(number)).isEmpty();
        assertThat(report(number)).isEqualTo("2021-W00002");
    }

    @Test
    void nobody_turns_both_keys() {
        accounts.ensureUser("keeper1", "keeper1", PASSWORD, Set.of("supervision", "secretariat"));
        recommendationOpens();
        String number = apply();
        String key = report(number);
        complete(key, "task-verify-report", SUBSTANTIATED);
        heard(key, "2021-06-18");
        as("keeper1", task(key, "task-revocation-decision"), REVOKE);
        WorkItem second = task(key, "task-revocation-second-key");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> as("keeper1", second, CONFIRM))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains("decision");
                    assertThat(violation.sentence()).isEqualTo("作出撤销决定的人不能再作复核，须由另一人复核。");
                });
        assertThat(outcome(number)).isEmpty();
        assertThat(banned(number)).isFalse();
    }

    @Test
    void two_people_turn_the_second_key_at_once_and_it_is_turned_once() throws Exception {
        accounts.ensureUser("keeper1", "keeper1", PASSWORD, Set.of("supervision"));
        accounts.ensureUser("keeper2", "keeper2", PASSWORD, Set.of("supervision"));
        recommendationOpens();
        String number = apply();
        String key = decided(number);
        WorkItem second = task(key, "task-revocation-second-key");

        assertThat(atOnce(List.of(
                        () -> succeeds(() -> as("keeper1", second, CONFIRM)),
                        () -> succeeds(() -> as("keeper2", second, CONFIRM)))))
                .containsExactlyInAnyOrder(true, false);
        time.drain();

        assertThat(steps(key)).filteredOn("service-revoke"::equals).hasSize(1);
        assertThat(outcome(number)).contains(Outcome.DISQUALIFIED);
    }

    @Test
    void two_confirm_at_once_past_the_tasks_and_one_is_refused() throws Exception {
        recommendationOpens();
        String number = apply();
        String key = decided(number);

        assertThat(atOnce(List.of(
                        () -> succeeds(() -> revocations.confirm(key, true, null, "keeper1")),
                        () -> succeeds(() -> revocations.confirm(key, false, "证据不足。", "keeper2")))))
                .containsExactlyInAnyOrder(true, false);
    }

    private static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException tooLate) {
            return false;
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        CyclicBarrier together = new CyclicBarrier(actions.size());
        ExecutorService threads = Executors.newFixedThreadPool(actions.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> action : actions) {
                running.add(threads.submit(() -> {
                    together.await();
                    return action.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
