package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Opinions;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.review.AuthorityChase;
import org.jiangxuan.review.Reviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several at once: nothing is lost and nothing happens twice. */
@ExtendWith(OutputCaptureExtension.class)
class ConcurrencyIT extends ProcessTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @Autowired
    private Opinions opinions;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AuthorityChase chase;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void everyone_finishes_a_parallel_task_of_one_candidate_at_once() throws Exception {
        String number = underReview();
        List<Callable<Void>> people = new ArrayList<>();
        for (WorkItem asked : openTasks(number, "task-authority-opinion")) {
            people.add(finishing(asked, Map.of("opinion", "none")));
        }
        people.add(finishing(
                task(number, "task-qualification-review"), Map.of("meritConditions", "agree", "exclusions", "none")));

        atOnce(people);
        time.drain();

        assertThat(openTasks(number, "task-determination")).hasSize(1);
        assertThat(steps(number)).filteredOn("task-determination"::equals).hasSize(1);
        assertThat(time.state().incidents()).isZero();
    }

    @Test
    void one_task_is_completed_once_however_many_try(CapturedOutput output) throws Exception {
        recommendationOpens();
        String number = apply();
        WorkItem offered = task(number, "task-enterprise-check");
        String person = person(offered);
        workList.claim(offered.id(), person);
        List<Callable<Boolean>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(() -> {
                try {
                    workList.complete(offered.id(), person, Map.of("opinion", "agree", "signatory", "王人事"));
                    return true;
                } catch (RuleViolation tooLate) {
                    assertThat(tooLate).hasMessageContaining("任务已办结或已取消");
                    return false;
                }
            });
        }

        assertThat(atOnce(clicks)).containsOnlyOnce(true);
        // of ours: the server tells of each row that came twice as "ERROR:"
        assertThat(output).as("a lost race is no failure").doesNotContain(" ERROR ");
        time.drain();

        assertThat(opinions.of(number)).hasSize(1);
        assertThat(openTasks(number, "task-union-opinion")).hasSize(1);
    }

    @Test
    void the_last_two_candidates_are_determined_at_once() throws Exception {
        recommendationOpens();
        String first = apply();
        String second = apply();
        consulted(first);
        consulted(second);
        recommended(first, second);
        received(first, second);
        moveTo("2021-07-05T00:00");
        reviewed(first);
        reviewed(second);

        atOnce(List.of(
                finishing(task(first, "task-determination"), Map.of("decision", "determined")),
                finishing(task(second, "task-determination"), Map.of("decision", "determined"))));
        time.drain();
        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.REVIEW);
        sweep();

        assertThat(campaigns.phase(CAMPAIGN)).isEqualTo(CampaignPhase.DETERMINED);
        assertThat(steps(CAMPAIGN)).filteredOn("service-close-review"::equals).hasSize(1);
    }

    /** The raiser holds the campaign's lock while someone arrives: the arrival waits for it, and then need not wait. */
    @Test
    void a_level_is_raised_while_someone_is_about_to_wait_for_it() throws Exception {
        recommendationOpens();
        String number = apply();
        consulted(number);
        recommended(number);
        complete(number, "task-district-opinion", AGREE);
        WorkItem receipt = task(number, "task-centre-receipt");
        String person = person(receipt);
        workList.claim(receipt.id(), person);
        CountDownLatch raised = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);

        Future<?> raiser = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            campaigns.raise(CAMPAIGN, CampaignPhase.REVIEW);
            raised.countDown();
            await(commit);
        }));
        assertThat(raised.await(10, TimeUnit.SECONDS)).isTrue();
        Future<?> arrival = threads.submit(() -> workList.complete(receipt.id(), person, RECEIVED));
        assertStillWaiting(arrival);
        commit.countDown();
        raiser.get(10, TimeUnit.SECONDS);
        arrival.get(10, TimeUnit.SECONDS);
        time.drain();

        assertThat(candidates.get(number).stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(openTasks(number, "task-authority-opinion")).hasSize(6);
    }

    /** Someone arrives and waits, uncommitted, while the level is raised: the raiser waits for the lock and then sees them. */
    @Test
    void a_level_is_raised_just_after_someone_began_to_wait_for_it() throws Exception {
        recommendationOpens();
        String number = apply();
        consulted(number);
        recommended(number);
        complete(number, "task-district-opinion", AGREE);
        WorkItem receipt = task(number, "task-centre-receipt");
        String person = person(receipt);
        workList.claim(receipt.id(), person);
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);

        Future<?> arrival = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            workList.complete(receipt.id(), person, RECEIVED);
            waits.countDown();
            await(commit);
        }));
        assertThat(waits.await(10, TimeUnit.SECONDS)).isTrue();
        Future<?> raiser = threads.submit(() -> campaigns.raise(CAMPAIGN, CampaignPhase.REVIEW));
        assertStillWaiting(raiser);
        commit.countDown();
        arrival.get(10, TimeUnit.SECONDS);
        raiser.get(10, TimeUnit.SECONDS);
        time.drain();

        assertThat(openTasks(number, "task-authority-opinion")).hasSize(6);
    }

    @Test
    void the_window_closes_while_the_district_decides() throws Exception {
        recommendationOpens();
        String number = apply();
        consulted(number);
        recommended(number);
        WorkItem opinion = task(number, "task-district-opinion");
        String person = person(opinion);
        workList.claim(opinion.id(), person);
        time.moveTo(at("2021-07-03T00:00"));

        atOnce(List.of(
                () -> {
                    time.drain();
                    return null;
                },
                () -> {
                    try {
                        workList.complete(opinion.id(), person, AGREE);
                    } catch (RuntimeException tooLate) {
                        // the window is closed, or the task is gone
                    }
                    return null;
                }));
        time.drain();

        assertThat(outcome(number)).contains(Outcome.NOT_SUBMITTED);
        assertThat(openTasks(number, "task-district-opinion")).isEmpty();
    }

    /** The questions about all candidates fall due together: whoever comes second waits, and then need not tell anybody. */
    @Test
    void an_authority_silent_about_two_candidates_is_announced_once() throws Exception {
        recommendationOpens();
        String[] numbers = {apply(), apply()};
        for (String number : numbers) {
            consulted(number);
        }
        recommended(numbers);
        received(numbers);
        moveTo("2021-07-05T00:00");
        List<Long> questions = Stream.of(numbers)
                .map(number -> reviews.of(number).authorities().get(0).id())
                .toList();
        time.moveTo(at("2021-07-14T00:00"));
        CountDownLatch chased = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);

        Future<?> first = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            chase.chase(questions.get(0));
            chased.countDown();
            await(commit);
        }));
        assertThat(chased.await(10, TimeUnit.SECONDS)).isTrue();
        Future<?> second = threads.submit(() -> chase.chase(questions.get(1)));
        assertStillWaiting(second);
        commit.countDown();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);
        awaitListeners();

        assertThat(numbers)
                .allSatisfy(number -> assertThat(
                                reviews.of(number).authorities().get(0).chasedAt())
                        .isNotNull());
        assertThat(jdbc.queryForList("select group_id from reminder where kind = 'SILENT_AUTHORITY'", String.class))
                .hasSize(1);
        assertThat(jdbc.queryForList("select listener_id from event_publication", String.class))
                .isEmpty();
    }

    private Callable<Void> finishing(WorkItem item, Map<String, Object> values) {
        String person = person(item);
        workList.claim(item.id(), person);
        return () -> {
            workList.complete(item.id(), person, values);
            return null;
        };
    }

    private <T> List<T> atOnce(List<Callable<T>> actions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(actions.size());
        List<Future<T>> results = new ArrayList<>();
        for (Callable<T> action : actions) {
            results.add(threads.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return action.call();
            }));
        }
        List<T> values = new ArrayList<>();
        for (Future<T> result : results) {
            values.add(result.get(60, TimeUnit.SECONDS));
        }
        return values;
    }

    private static void assertStillWaiting(Future<?> action) throws InterruptedException, ExecutionException {
        try {
            action.get(700, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillWaiting) {
            return;
        }
        throw new AssertionError("did not wait for the lock");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
