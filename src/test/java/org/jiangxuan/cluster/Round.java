package org.jiangxuan.cluster;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.rehearsal.ChaosInput;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.driver.Watcher;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One campaign, drawn from a seed, that the nodes play from the day on which people apply, while some are killed. */
final class Round {

    private final Cluster cluster;
    private final BeanFactory beans;
    private final Tally tally;
    private final int people;
    private final long seed;

    Round(Cluster cluster, BeanFactory beans, Tally tally, int people, long seed) {
        this.cluster = cluster;
        this.beans = beans;
        this.tally = tally;
        this.people = people;
        this.seed = seed;
    }

    /** Plays it on emptied tables and tells what is wrong, if anything is. */
    void play() {
        TestDatabase.empty(beans.getBean(DataSource.class));
        cluster.said().clear();
        long began = System.nanoTime();
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        ChaosInput drawn = ChaosInput.draw(people, seed);
        String line = Part.line(people, seed, apply(drawn));
        Part part = Part.read(line, beans);
        try (Kills kills = new Kills(cluster, jdbc, what -> tally.note(seed, what), seed)) {
            cluster.play(line);
            int moves = new Conductor(cluster, part, beans).play(kills::moved);
            kills.close();
            cluster.rest();
            List<String> faults = new Check(beans, part, cluster.said(), kills.killed()).faults();
            double seconds = (System.nanoTime() - began) / 1e9;
            int done = cluster.said().done().size();
            tally.note(
                    seed,
                    "ended after %d moves and %.1f s, %d killed, %d tasks done, acts %s"
                            .formatted(moves, seconds, kills.killed(), done, new Board(jdbc).results()));
            if (faults.isEmpty()) {
                tally.held(moves, done, kills.killed(), seconds);
            } else {
                tally.failed(seed, faults);
            }
        } catch (RuntimeException | AssertionError stuck) {
            tally.failed(seed, List.of(stuck.toString()));
        }
    }

    /** Everything up to the opening day, on which people apply; from then on the nodes do the rest. */
    private Map<Integer, String> apply(ChaosInput drawn) {
        CampaignRun run = beans.getBean(CampaignRuns.class)
                .of(drawn.campaign(), drawn.scenario(), seed, UnaryOperator.identity(), Watcher.NONE);
        run.setUp(drawn.intake().accepted(), UUID.randomUUID().toString());
        Map<Integer, String> numbers = run.apply(drawn.intake());
        if (!run.rejected().isEmpty()) {
            throw new IllegalStateException("not every application was taken: " + run.rejected());
        }
        return numbers;
    }
}
