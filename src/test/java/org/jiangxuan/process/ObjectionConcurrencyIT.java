package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.publicity.ObjectionLevel.PUBLIC;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.publicity.Filed;
import org.jiangxuan.publicity.ObjectionFiling;
import org.jiangxuan.publicity.OwnPublicities;
import org.jiangxuan.publicity.PublicityState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Filing an objection at the very moment at which the notice closes: they take turns, and nobody passes unseen. */
class ObjectionConcurrencyIT extends ObjectionCase {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @Autowired
    private OwnPublicities own;

    @Autowired
    private PlatformTransactionManager transactions;

    private String number = "";

    @BeforeEach
    void theNoticeIsOverAndNotClosed() {
        number = underEvaluation();
        scored(number);
        voted(number, "7 0 0");
        complete(CAMPAIGN, "task-decide-list", Map.of("listSize", 1));
        moveTo("2021-08-02T09:00");
        complete(
                CAMPAIGN,
                "task-post-public-notice",
                Map.of("postedOn", "2021-08-02", "noticeNumber", "公示〔2021〕1号", "url", "https://rsj.example.cn/1"));
        moveTo("2021-08-11T23:59:59");
        time.moveTo(at("2021-08-12T00:00"));
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** Whoever comes first, the candidate is held: passed or not, nobody is reported before the objection is closed. */
    @Test
    void the_notice_closes_and_a_letter_is_registered_at_once() throws Exception {
        List<Callable<Object>> both = List.of(
                () -> {
                    time.drain();
                    return true;
                },
                this::letter);
        for (Future<Object> done : threads.invokeAll(both)) {
            done.get(60, TimeUnit.SECONDS);
        }
        time.drain();

        assertThat(candidates.isFrozen(number)).isTrue();
        assertThat(waiting()).containsExactly(number);
        assertThat(openTasks("2021-Y00001", "task-objection-admissibility")).hasSize(1);
        assertThat(time.state().incidents()).isZero();
    }

    /** The letter is registered, uncommitted, when the notice wants to close: the closing waits, and then sees it. */
    @Test
    void the_notice_waits_for_a_letter_that_is_being_registered() throws Exception {
        CountDownLatch filed = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<?> desk = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            letter();
            filed.countDown();
            await(commit);
        }));
        assertThat(filed.await(30, TimeUnit.SECONDS)).isTrue();
        Future<?> closing = threads.submit(() -> publicities.closePublicNotice(CAMPAIGN));
        assertThatThrownBy(() -> closing.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        commit.countDown();
        desk.get(30, TimeUnit.SECONDS);

        closing.get(30, TimeUnit.SECONDS);
        assertThat(noticeState()).isEqualTo(PublicityState.DISPUTED);
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PROPOSED);
        assertThat(candidates.isFrozen(number)).isTrue();
    }

    /** The notice closes, uncommitted, when the letter comes: it waits, and holds the candidate who has passed. */
    @Test
    void a_letter_waits_for_the_notice_that_is_closing() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<?> closing = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            publicities.closePublicNotice(CAMPAIGN);
            assertThat(noticeState()).isEqualTo(PublicityState.CLEAN);
            closed.countDown();
            await(commit);
        }));
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        Future<Filed> desk = threads.submit(this::letter);
        assertThatThrownBy(() -> desk.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        commit.countDown();
        closing.get(30, TimeUnit.SECONDS);

        assertThat(desk.get(30, TimeUnit.SECONDS).isLead()).isFalse();
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(waiting()).containsExactly(number);
    }

    /** The case ends, uncommitted, when the candidate's notice alone wants to close: it waits without holding what that ends. */
    @Test
    void a_notice_alone_waits_for_the_case_that_is_ending() throws Exception {
        String key = letter().key();
        time.drain();
        investigated(key);
        concluded(key, "republicise");
        complete(key, "task-post-own-publicity", Map.of("postedOn", "2021-08-12", "place", "https://rsj.example.cn/2"));
        moveTo("2021-08-23T23:59:59");
        time.moveTo(timerDue(key, "timer-own-publicity"));
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<?> ending = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            candidates.lock(number);
            held.countDown();
            await(end);
            objections.caseEnded(number);
        }));
        assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();
        Future<?> closing = threads.submit(() -> own.close(key, number, PUBLIC));
        assertThatThrownBy(() -> closing.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        end.countDown();

        ending.get(30, TimeUnit.SECONDS);
        closing.get(30, TimeUnit.SECONDS);
        assertThat(own.of(key, PUBLIC).orElseThrow().state()).isEqualTo(PublicityState.ABANDONED);
    }

    /** The same letter handed in by two at once is one objection. */
    @Test
    void the_same_letter_registered_twice_at_once_is_one() throws Exception {
        List<Callable<Object>> twice = List.of(this::letterOrRefusal, this::letterOrRefusal);
        for (Future<Object> done : threads.invokeAll(twice)) {
            done.get(60, TimeUnit.SECONDS);
        }

        assertThat(objections.of(number)).hasSize(1);
    }

    private Object letterOrRefusal() {
        try {
            return letter();
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private PublicityState noticeState() {
        return publicities.ofCampaign(CAMPAIGN).orElseThrow().state();
    }

    private Filed letter() {
        return objections.file(new ObjectionFiling(
                number, PUBLIC, "试验异议人", "13900001234", false, false, "业绩由他人完成。", LocalDate.of(2021, 8, 11), "desk"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
