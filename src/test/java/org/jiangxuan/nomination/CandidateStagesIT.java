package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jiangxuan.Blocked;
import org.jiangxuan.DomainTest;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The stage as a level: whoever looks while it is raised waits and then reads the raised one. */
class CandidateStagesIT extends DomainTest {

    @Autowired
    private CandidateStages stages;

    private TransactionTemplate transaction;

    @Autowired
    void transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
    }

    @BeforeEach
    void proposed() {
        candidates(1, 2, Stage.PROPOSED);
    }

    @Test
    void who_looks_while_the_stage_is_raised_reads_the_raised_stage() throws Exception {
        CountDownLatch raised = new CountDownLatch(1);
        CountDownLatch commit = new CountDownLatch(1);
        CompletableFuture<Void> raiser = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            stages.lock(List.of(number(2), number(1)));
            candidates.advance(number(1), Stage.NOTICE_PASSED);
            raised.countDown();
            await(commit);
        }));
        assertThat(raised.await(20, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Stage> look = CompletableFuture.supplyAsync(() -> transaction.execute(status -> {
            // loaded before the lock: the look must not trust it
            assertThat(candidates.get(number(1)).stage()).isEqualTo(Stage.PROPOSED);
            return stages.locked(number(1));
        }));
        Blocked.await(jdbc);
        assertThat(look).as("waits for the lock").isNotDone();
        commit.countDown();

        raiser.get(20, TimeUnit.SECONDS);
        assertThat(look.get(20, TimeUnit.SECONDS)).isEqualTo(Stage.NOTICE_PASSED);
    }

    @Test
    void who_raises_it_in_the_same_transaction_reads_what_it_raised() {
        Stage read = transaction.execute(status -> {
            candidates.advance(number(1), Stage.NOTICE_PASSED);
            return stages.locked(number(1));
        });

        assertThat(read).isEqualTo(Stage.NOTICE_PASSED);
    }

    @Test
    void a_look_that_would_not_hold_is_none() {
        assertThatThrownBy(() -> stages.locked(number(1))).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> stages.locked(number(9))))
                .isInstanceOf(RuleViolation.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
