package org.jiangxuan.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jiangxuan.platform.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Kills nodes at random moments of a round: so many milliseconds after the clocks were moved for the so manyth time, which
 * is drawn from the seed. What a node was at then nobody can draw.
 */
final class Kills implements AutoCloseable {

    /** Of a hundred rounds, in so many all nodes are killed at once; in so many two, one after the other; else one. */
    private static final int ALL_OF_THEM = 5;

    private static final int TWO_OF_THEM = 25;
    /** A campaign of few people moves the clocks more often than this. */
    private static final int STEPS = 30;

    private static final int DELAY_MILLIS = 300;

    private final Cluster cluster;
    private final JdbcClient jdbc;
    private final Consumer<String> log;
    private final List<Kill> planned;
    private final ScheduledThreadPoolExecutor killer = new ScheduledThreadPoolExecutor(1);
    private final AtomicInteger killed = new AtomicInteger();

    private record Kill(int step, int delayMillis, int place) {

        static Kill draw(Random random, int place) {
            // rather sooner than later: then most is going on
            double delay = random.nextDouble() * random.nextDouble() * DELAY_MILLIS;
            return new Kill(1 + random.nextInt(STEPS), (int) delay, place);
        }

        Kill of(int another) {
            return new Kill(step, delayMillis, another);
        }

        @Override
        public String toString() {
            return "node " + (place + 1) + " at move " + step + " + " + delayMillis + " ms";
        }
    }

    /** @param log is told who was killed when */
    Kills(Cluster cluster, JdbcClient jdbc, Consumer<String> log, long seed) {
        this.cluster = cluster;
        this.jdbc = jdbc;
        this.log = log;
        killer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        planned = draw(new Random(seed));
        log.accept("will be killed: " + planned);
    }

    private static List<Kill> draw(Random random) {
        int chance = random.nextInt(100);
        if (chance < ALL_OF_THEM) {
            Kill kill = Kill.draw(random, 0);
            return IntStream.range(0, Cluster.SIZE).mapToObj(kill::of).toList();
        }
        int many = chance < ALL_OF_THEM + TWO_OF_THEM ? 2 : 1;
        return IntStream.range(0, many)
                .mapToObj(i -> Kill.draw(random, random.nextInt(Cluster.SIZE)))
                .toList();
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
            log.accept("killed " + victim.name() + " after move " + kill.step() + " to " + ChinaTime.format(now) + ", "
                    + kill.delayMillis() + " ms later, with " + locked + " jobs locked");
        }
    }

    int killed() {
        return killed.get();
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
