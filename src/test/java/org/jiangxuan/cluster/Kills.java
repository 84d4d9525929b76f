package org.jiangxuan.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jiangxuan.platform.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills nodes at random moments of a round: so many milliseconds after the clocks were moved for the so manyth time, which
 * is drawn from the seed. What a node was at then nobody can draw.
 */
final class Kills implements AutoCloseable {

    private static final int LEAST = 2;
    private static final int MOST = 4;
    /** A campaign of few people moves the clock more often than this. */
    private static final int STEPS = 50;

    private static final int DELAY_MILLIS = 400;

    private final Cluster cluster;
    private final JdbcClient jdbc;
    private final Path log;
    private final String round;
    private final List<Kill> planned = new ArrayList<>();
    private final ScheduledThreadPoolExecutor killer = new ScheduledThreadPoolExecutor(1);
    private final AtomicInteger killed = new AtomicInteger();

    private record Kill(int step, int delayMillis, int place) {}

    Kills(Cluster cluster, JdbcClient jdbc, Path log, String round, long seed) {
        this.cluster = cluster;
        this.jdbc = jdbc;
        this.log = log;
        this.round = round;
        killer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        Random random = new Random(seed);
        int many = LEAST + random.nextInt(MOST - LEAST + 1);
        for (int i = 0; i < many; i++) {
            // rather sooner than later: then most is going on
            double delay = random.nextDouble() * random.nextDouble() * DELAY_MILLIS;
            planned.add(new Kill(1 + random.nextInt(STEPS), (int) delay, random.nextInt(Cluster.SIZE)));
        }
        note("will be killed: " + planned);
    }

    /** The clocks were moved for the {@code step}-th time. */
    void moved(int step, Instant now) {
        planned.stream()
                .filter(kill -> kill.step() == step)
                .forEach(kill -> killer.schedule(() -> kill(kill, now), kill.delayMillis(), TimeUnit.MILLISECONDS));
    }

    private void kill(Kill kill, Instant now) {
        @Nullable Member victim = cluster.kill(kill.place());
        if (victim != null) {
            killed.incrementAndGet();
            int locked = jdbc.sql("select count(*) from ACT_RU_JOB where LOCK_OWNER_ = :owner")
                    .param("owner", victim.lockOwner())
                    .query(Integer.class)
                    .single();
            note("killed " + victim.name() + " after move " + kill.step() + " to " + ChinaTime.format(now) + ", "
                    + kill.delayMillis() + " ms later, with " + locked + " jobs locked");
        }
    }

    int killed() {
        return killed.get();
    }

    void note(String what) {
        String line = round + ": " + what;
        System.out.println(line);
        try {
            Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not killed yet lives; one that is being killed is started again. */
    @Override
    public void close() {
        killer.shutdown();
        try {
            killer.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
