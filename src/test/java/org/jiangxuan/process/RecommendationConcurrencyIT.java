package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.publicity.ObjectionLevel.INTERNAL;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.publicity.Filed;
import org.jiangxuan.publicity.LeadReason;
import org.jiangxuan.publicity.ObjectionFiling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter inside the unit at the very moment at which the unit recommends: they take turns, and nobody slips through. */
class RecommendationConcurrencyIT extends ObjectionCase {

    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    @Autowired
    private PlatformTransactionManager transactions;

    private String number = "";
    private String round = "";

    @BeforeEach
    void theLetterOfRecommendationIsIssued() {
        recommendationOpens();
        number = apply();
        consulted(number);
        round = onlyRound();
        moveTo("2021-06-23T09:00");
        ranked(round, number);
        complete(round, "task-post-internal-publicity", Map.of("postedOn", "2021-06-23", "place", "厂区公告栏"));
        moveTo("2021-07-01T00:00");
        publicities.registerInternalResult(round, 5, true, true, "hr");
        rounds.issueLetter(round);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void the_unit_waits_for_a_letter_that_is_being_registered_and_keeps_the_candidate_back() throws Exception {
        CountDownLatch filed = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<?> desk = threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
            letter();
            filed.countDown();
            await(commit);
        }));
        assertThat(filed.await(30, TimeUnit.SECONDS)).isTrue();
        Future<?> releasing = threads.submit(() -> rounds.release(round));
        assertThatThrownBy(() -> releasing.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        commit.countDown();
        desk.get(30, TimeUnit.SECONDS);
        releasing.get(30, TimeUnit.SECONDS);

        assertThat(candidates.isFrozen(number)).isTrue();
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.UNION_AGREED);
    }

    @Test
    void a_letter_waits_for_the_unit_that_is_recommending_and_is_a_lead() throws Exception {
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        Future<?> releasing =
                threads.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    rounds.release(round);
                    released.countDown();
                    await(commit);
                }));
        assertThat(released.await(30, TimeUnit.SECONDS)).isTrue();
        Future<Filed> desk = threads.submit(this::letter);
        assertThatThrownBy(() -> desk.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        commit.countDown();
        releasing.get(30, TimeUnit.SECONDS);

        assertThat(desk.get(30, TimeUnit.SECONDS).leadReason()).isEqualTo(LeadReason.AFTER_RECOMMENDATION);
        assertThat(candidates.isFrozen(number)).isFalse();
        assertThat(candidates.get(number).stage()).isEqualTo(Stage.PUBLICISED_INTERNALLY);
    }

    private Filed letter() {
        return objections.file(new ObjectionFiling(
                number, INTERNAL, "试验异议人", "13900001234", false, false, "业绩由他人完成。", LocalDate.of(2021, 6, 30), "desk"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
