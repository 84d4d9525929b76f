package org.jiangxuan.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.Jiangxuan;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.ChaosInput;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.driver.Watcher;
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
 * and every deadline is kept. Runs when asked for: {@code -Drounds=10 -Dseed=1}; {@code target/cluster} keeps the nodes'
 * logs and the moments of the kills.
 */
@EnabledIfSystemProperty(named = "test.database", matches = "postgresql")
@EnabledIfSystemProperty(named = "rounds", matches = "\\d+")
class ClusterPostgresIT {

    private static final Path DIRECTORY = Path.of("target", "cluster");
    private static final int ROUNDS = Integer.getInteger("rounds", 1);
    private static final int PEOPLE = Integer.getInteger("candidates", 6);
    private static final long SEED = Long.getLong("seed", 1);

    @Test
    @Timeout(value = 12, unit = TimeUnit.HOURS)
    void nodes_are_killed_at_random_moments_and_nothing_is_lost_nor_done_twice() throws IOException {
        Files.createDirectories(DIRECTORY);
        new JdbcTemplate(TestDatabase.postgresql().getPostgresDatabase()).execute("create database cluster");
        String database = TestDatabase.postgresql().getJdbcUrl("postgres", "cluster");
        ClockUtil.setCurrentTime(Date.from(
                LocalDateTime.parse("2021-06-01T09:00").atZone(ChinaTime.ZONE).toInstant()));
        try (Cluster cluster = new Cluster(database, DIRECTORY)) {
            // all three at once, on an empty database
            cluster.rest();
            try (ConfigurableApplicationContext context = start(database)) {
                new Board(context.getBean(JdbcClient.class)).create();
                RepositoryService repository = context.getBean(RepositoryService.class);
                assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
                for (int round = 0; round < ROUNDS; round++) {
                    play(cluster, context, SEED + round);
                }
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
                        "--spring.main.web-application-type=none");
    }

    private static void play(Cluster cluster, ConfigurableApplicationContext context, long seed) {
        String round = "seed " + seed;
        TestDatabase.empty(context.getBean(DataSource.class));
        cluster.said().clear();
        ChaosInput drawn = ChaosInput.draw(PEOPLE, seed);
        String line = Part.line(PEOPLE, seed, apply(context, drawn, seed));
        Part part = Part.read(line, context);
        long began = System.nanoTime();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        try (Kills kills = new Kills(cluster, jdbc, DIRECTORY.resolve("kills.log"), round, seed)) {
            cluster.play(line);
            int steps = new Conductor(cluster, part, context).play(kills::moved);
            kills.close();
            cluster.rest();
            kills.note("ended after " + steps + " moves and "
                    + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s, " + kills.killed() + " killed, "
                    + cluster.said().done().size() + " tasks done, acts " + new Board(jdbc).results());
            List<String> faults = new Check(context, part, cluster.said(), kills.killed()).faults();
            assertThat(faults).as(round).isEmpty();
        }
    }

    /** Everything up to the opening day, on which people apply; from then on the nodes do the rest. */
    private static Map<Integer, String> apply(ConfigurableApplicationContext context, ChaosInput drawn, long seed) {
        CampaignRun run = context.getBean(CampaignRuns.class)
                .of(drawn.campaign(), drawn.scenario(), seed, UnaryOperator.identity(), Watcher.NONE);
        run.setUp(drawn.intake().accepted(), UUID.randomUUID().toString());
        Map<Integer, String> numbers = run.apply(drawn.intake());
        assertThat(run.rejected()).isEmpty();
        return numbers;
    }
}
