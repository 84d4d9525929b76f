package org.jiangxuan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.variable.Variables;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.process.ProcessTest;
import org.jiangxuan.process.step.Keys;
import org.jiangxuan.publicity.Publicities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How fast publicity periods go that end in the same minute, on one node and on two: from the minute until the last unit
 * has its task, which is two jobs for each period, on nodes each of which has drained about as many the day before.
 *
 * <p>The units and their ranked rounds are written straight into the tables; each publicity is posted through the product's
 * own service, and its process started at the step that follows the posting.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS)
class PublicityBench extends ProcessTest {

    private static final int PERIODS = Integer.getInteger("bench.periods", 5000);
    private static final int PATIENCE_SECONDS = 600;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Publicities publicities;

    @Autowired
    private CampaignSchedule schedule;

    @Test
    void periods_that_end_in_the_same_minute() throws InterruptedException {
        Map<String, Object> figures = new LinkedHashMap<>();
        double one = figures("oneNode", drained(1), figures);
        double two = figures("twoNodes", drained(2), figures);
        figures.put("twoNodesToOne", Figures.rounded(two / one));
        BenchFile.figure("candidate", "threads4", "productTasksPerSecond").ifPresent(tasks -> {
            figures.put("oneNodeToTasksPerSecond", Figures.rounded(one / tasks));
            figures.put("twoNodesToTasksPerSecond", Figures.rounded(two / tasks));
        });
        BenchFile.put("publicity", figures);
        assertThat(figures).containsKeys("oneNode", "twoNodes");
    }

    private static double figures(String name, Drained drained, Map<String, Object> figures) {
        double perSecond = PERIODS / drained.seconds();
        figures.put(
                name,
                Map.of(
                        "periods", PERIODS,
                        "periodsPerSecond", Figures.rounded(perSecond),
                        "executionsOfEachNode", drained.executions()));
        return perSecond;
    }

    private record Drained(double seconds, List<Long> executions) {}

    private Drained drained(int number) throws InterruptedException {
        beginEmptyOnTheDayOfTheNotice();
        startCampaign();
        recommendationOpens();
        moveTo("2021-06-23T09:00");
        int before = PERIODS * number;
        post(before);
        List<Node> nodes = new ArrayList<>();
        try {
            for (int n = 1; n <= number; n++) {
                nodes.add(Node.start(
                        n, TestDatabase.postgresql().getJdbcUrl("postgres", "postgres"), at("2021-06-23T09:00")));
            }
            seconds(nodes, at("2021-06-29T00:00"), before);
            List<Long> executions = nodes.stream().map(Node::executions).toList();
            double seconds = seconds(nodes, at("2021-07-01T00:00"), before + PERIODS);
            eachOnce(before + PERIODS);
            return new Drained(
                    seconds,
                    IntStream.range(0, number)
                            .mapToObj(n -> nodes.get(n).executions() - executions.get(n))
                            .toList());
        } finally {
            nodes.forEach(Node::close);
        }
    }

    /** @param before how many of them end the day before */
    private void post(int before) {
        int all = before + PERIODS;
        String region = "insert into unit (credit_code, name, region_code, category, version)"
                + " select 'BENCH' || n, '公示试验' || n || '厂', '" + REGION + "', 'MUNICIPAL', 0"
                + " from generate_series(1, ?) n";
        database.update(region, all);
        database.update("insert into unit_recommendation (id, round_key, campaign_id, unit_code, round_ordinal, state,"
                + " final_round, ranked_at, version) select -n, 'B' || n, '" + CAMPAIGN
                + "', 'BENCH' || n, 1, 'RANKED',"
                + " true, timestamp with time zone '2021-06-21 08:00:00+08', 0 from generate_series(1, " + all
                + ") n");
        Date closes = Date.from(schedule.of(CAMPAIGN).recommendationClosesAt());
        IntStream.rangeClosed(1, all).parallel().forEach(n -> post(n, n <= before ? 21 : 23, closes));
    }

    private void post(int n, int day, Date closes) {
        String round = "B" + n;
        publicities.postInternal(round, LocalDate.of(2021, 6, day), "厂区公告栏");
        runtime.createProcessInstanceByKey(Keys.UNIT_RECOMMENDATION)
                .businessKey(round)
                .setVariables(Variables.createVariables()
                        .putValue(Keys.CAMPAIGN, CAMPAIGN)
                        .putValue(Keys.ROUND_KEY, round)
                        .putValue(Keys.UNIT_CODE, "BENCH" + n)
                        .putValue(Keys.RECOMMENDATION_CLOSES_AT, closes))
                .startBeforeActivity("service-start-internal-publicity")
                .execute();
    }

    /** @return from the minute until as many units as expected have the task that follows */
    private double seconds(List<Node> nodes, Instant minute, int expected) throws InterruptedException {
        long began = System.nanoTime();
        nodes.forEach(node -> node.at(minute));
        while (count("select count(*) from act_ru_task where task_def_key_ = 'task-register-publicity-result'")
                < expected) {
            Thread.sleep(50);
            assertThat((System.nanoTime() - began) / 1e9)
                    .as("the nodes drain what is due")
                    .isLessThan(PATIENCE_SECONDS);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Each period has ended once, each unit has its task once, and nothing is left. */
    private void eachOnce(int all) {
        for (String step : List.of("timer-internal-publicity", "task-register-publicity-result")) {
            String passed = " from act_hi_actinst where act_id_ = '" + step + "'";
            assertThat(count("select count(*)" + passed)).as(step).isEqualTo(all);
            assertThat(count("select count(distinct proc_inst_id_)" + passed))
                    .as(step)
                    .isEqualTo(all);
        }
        assertThat(count("select count(*) from act_ru_job where exception_msg_ is not null"))
                .isZero();
        assertThat(count("select count(*) from act_ru_incident")).isZero();
    }

    private long count(String sql) {
        return Objects.requireNonNull(database.queryForObject(sql, Long.class));
    }
}
