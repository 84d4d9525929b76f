package org.jiangxuan.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.Jiangxuan;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.platform.ChinaTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Three nodes on one PostgreSQL, each a JVM of its own with its job executor and its people, play chaos rehearsals while
 * nodes are killed (SIGKILL) at random moments and started again: nothing is lost, nothing happens twice, every case ends
 * and every deadline is kept. {@code -Drounds=200 -Dseed=1} plays more of them; {@code target/cluster} keeps the nodes'
 * logs and the moments of the kills.
 */
@EnabledIfSystemProperty(named = "test.database", matches = "postgresql")
class ClusterPostgresIT {

    private static final Path DIRECTORY = Path.of("target", "cluster");
    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final int PEOPLE = Integer.getInteger("candidates", 4);
    private static final long SEED = Long.getLong("seed", 1);
    /** After so many failed rounds there is enough to look at. */
    private static final int ENOUGH = 3;

    private final Tally tally = new Tally(DIRECTORY.resolve("rounds.log"));

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void nodes_are_killed_at_random_moments_and_nothing_is_lost_nor_done_twice()
            throws IOException, InterruptedException {
        Files.createDirectories(DIRECTORY);
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse("2021-06-01T09:00").atZone(ChinaTime.ZONE).toInstant()));
        Jvm jvm = new Jvm(DIRECTORY);
        Member.rehearse(jvm, database("rehearsal"), ClockUtil.getCurrentTime().getTime());
        String database = database("cluster");
        long seed = SEED;
        while (seed < SEED + ROUNDS && tally.failures() < ENOUGH) {
            seed = play(jvm, database, seed);
        }
        tally.sum(PEOPLE);
        assertThat(tally.faults()).isEmpty();
        // one to three die in a round; rounds in which nobody died would hold anyhow
        assertThat(tally.killed()).as("nodes killed").isGreaterThanOrEqualTo(tally.held());
    }

    private static String database(String name) {
        new JdbcTemplate(TestDatabase.postgresql().getPostgresDatabase()).execute("create database " + name);
        return TestDatabase.postgresql().getJdbcUrl("postgres", name);
    }

    /**
     * Plays rounds on nodes that live on from one to the next, until one fails: what it left may hinder the next.
     *
     * @return the seed of the first round that was not played
     */
    private long play(Jvm jvm, String database, long first) {
        // the first time all three at once, on an empty database
        try (Cluster cluster = new Cluster(jvm, database)) {
            cluster.rest();
            try (ConfigurableApplicationContext context = start(database)) {
                Board board = new Board(context.getBean(JdbcClient.class));
                board.create();
                assertThat(context.getBean(RepositoryService.class)
                                .createDeploymentQuery()
                                .count())
                        .isEqualTo(1);
                int failures = tally.failures();
                long seed = first;
                while (seed < SEED + ROUNDS && tally.failures() == failures) {
                    new Round(cluster, context, tally, PEOPLE, seed++).play();
                }
                return seed;
            }
        }
    }

    /** The one who watches: the application without a job executor. */
    private static ConfigurableApplicationContext start(String database) {
        return new SpringApplicationBuilder(Jiangxuan.class)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--spring.datasource.hikari.maximum-pool-size=5",
                        "--camunda.bpm.process-engine-name=cluster",
                        "--spring.main.web-application-type=none",
                        "--spring.main.lazy-initialization=true");
    }
}
