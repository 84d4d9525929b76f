package org.jiangxuan.process.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jiangxuan.Blocked;
import org.jiangxuan.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class StartupLockIT extends IntegrationTest {

    private final ExecutorService nodes = Executors.newFixedThreadPool(2);

    @Autowired
    private StartupLock lock;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void end() {
        nodes.shutdownNow();
    }

    @Test
    void a_node_waits_until_the_other_is_done() throws Exception {
        List<String> done = new CopyOnWriteArrayList<>();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);

        Future<?> first = nodes.submit(() -> lock.whileHeld(() -> {
            held.countDown();
            await(go);
            done.add("first");
        }));
        await(held);
        Future<?> second = nodes.submit(() -> lock.whileHeld(() -> done.add("second")));
        Blocked.await(jdbc);
        assertThat(done).isEmpty();
        go.countDown();
        first.get(10, TimeUnit.SECONDS);
        second.get(10, TimeUnit.SECONDS);

        assertThat(done).containsExactly("first", "second");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
