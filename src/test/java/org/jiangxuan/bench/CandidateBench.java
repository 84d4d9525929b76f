package org.jiangxuan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jiangxuan.People;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.nomination.Application;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.process.ProcessTest;
import org.jiangxuan.registry.CreditCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases per second of the product, with authorization, events, guard and its own data, against the bare engine running the
 * same models: interleaved runs, medians. The figures are ratios, for the machine is noisy.
 */
class CandidateBench extends ProcessTest {

    static final int CAP = 3;

    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final int CASES = Integer.getInteger("bench.cases", 60);
    private static final List<Integer> THREADS = List.of(1, 4);

    private static final Map<String, Object> QUALIFIED = Map.of("meritConditions", "agree", "exclusions", "none");

    @Autowired
    private ProcessEngine engine;

    private record Measured(Story.Run run, long writtenBytes) {

        double kilobytesPerTask() {
            return writtenBytes / 1024.0 / run.tasks();
        }

        double statementsPerTask() {
            return (double) run.work().statements() / run.tasks();
        }

        double commitsPerTask() {
            return (double) run.work().commits() / run.tasks();
        }
    }

    @Test
    void the_product_against_the_bare_engine() {
        Map<String, Object> figures = new LinkedHashMap<>();
        int authorities = definition.authorities().size();
        int experts = definition.panel().size();
        try (BareEngine bare = new BareEngine(
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration(), authorities, experts)) {
            Product product = new Product();
            new Story(bare, CAP, 1).run();
            new Story(product, CAP, 1).run();
            for (int threads : THREADS) {
                List<Measured> ofBare = new ArrayList<>();
                List<Measured> ofProduct = new ArrayList<>();
                for (int i = 0; i < RUNS; i++) {
                    ofBare.add(measured(new Story(bare, CASES, threads)));
                    ofProduct.add(measured(new Story(product, CASES, threads)));
                }
                figures.put("threads" + threads, figures(ofProduct, ofBare));
            }
        }
        BenchFile.put("candidate", figures);
        assertThat(figures).hasSize(THREADS.size());
    }

    private static Map<String, Object> figures(List<Measured> product, List<Measured> bare) {
        Map<String, Object> figures = new LinkedHashMap<>();
        double ours = median(product, measured -> measured.run().casesPerSecond());
        double theirs = median(bare, measured -> measured.run().casesPerSecond());
        figures.put("ratio", rounded(ours / theirs));
        figures.put("productCasesPerSecond", rounded(ours));
        figures.put("bareCasesPerSecond", rounded(theirs));
        figures.put(
                "productTasksPerSecond", rounded(median(product, m -> m.run().tasksPerSecond())));
        figures.put("productWrittenKilobytesPerTask", rounded(median(product, Measured::kilobytesPerTask)));
        figures.put("bareWrittenKilobytesPerTask", rounded(median(bare, Measured::kilobytesPerTask)));
        figures.put("productStatementsPerTask", rounded(median(product, Measured::statementsPerTask)));
        figures.put("bareStatementsPerTask", rounded(median(bare, Measured::statementsPerTask)));
        figures.put("productCommitsPerTask", rounded(median(product, Measured::commitsPerTask)));
        figures.put("bareCommitsPerTask", rounded(median(bare, Measured::commitsPerTask)));
        return figures;
    }

    private static double median(List<Measured> runs, ToDoubleFunction<Measured> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }

    private static double rounded(double figure) {
        return Math.round(figure * 100) / 100.0;
    }

    private static Measured measured(Story story) {
        long before = written();
        Story.Run run = story.run();
        return new Measured(run, written() - before);
    }

    /** Bytes of write-ahead log so far. */
    private static long written() {
        try (Connection connection =
                        TestDatabase.postgresql().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet lsn = statement.executeQuery(
                        "select current_setting('fsync'), pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')")) {
            lsn.next();
            assertThat(lsn.getString(1))
                    .as("a database that waits for its disk")
                    .isEqualTo("on");
            return lsn.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The product through its own services; whoever completes a task is authorized as the person who may. */
    private final class Product implements Contender {

        private final List<String> codes = new ArrayList<>();
        private int cases;

        @Override
        public String name() {
            return "product";
        }

        @Override
        public void begin(int number) {
            cases = number;
            try {
                beginEmptyOnTheDayOfTheNotice();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            startCampaign();
            for (int n = codes.size(); n < number / CAP; n++) {
                codes.add(creditCode(n));
            }
            for (int n = 0; n < number / CAP; n++) {
                register(codes.get(n), "大连试验" + n + "号有限公司", REGION);
            }
            recommendationOpens();
        }

        @Override
        public List<Runnable> applications() {
            List<Runnable> applications = new ArrayList<>();
            for (int n = 0; n < cases; n++) {
                Application application = People.applying(CAMPAIGN, codes.get(n / CAP));
                applications.add(() -> candidates.submit(application));
            }
            return applications;
        }

        @Override
        public List<Runnable> tasks(String step) {
            return workList.open().stream()
                    .filter(item -> item.step().equals(step))
                    .map(this::completion)
                    .toList();
        }

        private Runnable completion(WorkItem item) {
            String person = person(item);
            Map<String, Object> values = values(item);
            return () -> {
                if (item.assignee() == null) {
                    workList.claim(item.id(), person);
                }
                workList.complete(item.id(), person, values);
            };
        }

        private Map<String, Object> values(WorkItem item) {
            return switch (item.step()) {
                case "task-enterprise-check" -> Map.of("opinion", "agree", "signatory", "王人事");
                case "task-union-opinion", "task-district-opinion" -> AGREE;
                case "task-select-and-rank" -> ranking(item.businessKey());
                case "task-post-internal-publicity" -> Map.of("postedOn", "2021-06-23", "place", "厂区公告栏");
                case "task-register-publicity-result" -> CLEAN;
                case "task-centre-receipt" -> RECEIVED;
                case "task-qualification-review" -> QUALIFIED;
                case "task-authority-opinion" -> Map.of("opinion", "none");
                case "task-determination" -> Map.of("decision", "determined");
                case "task-expert-score" -> Map.of("c4", 90.5, "c5", 80, "c6", 85);
                default -> throw new IllegalArgumentException(item.step());
            };
        }

        private Map<String, Object> ranking(String round) {
            Map<String, Object> values = new HashMap<>(Map.of("finalRound", true));
            List<String> rankable = rounds.rankable(round);
            for (int place = 0; place < rankable.size(); place++) {
                values.put(List.of("first", "second", "third").get(place), rankable.get(place));
            }
            return values;
        }

        @Override
        public List<Runnable> jobs() {
            return Contender.jobs(management);
        }

        @Override
        public List<Runnable> reach(Moment moment) {
            switch (moment) {
                case INTERNAL_POSTING -> moveTo("2021-06-23T09:00");
                case INTERNAL_PUBLICITY_ENDED -> time.moveTo(at("2021-07-01T00:00"));
                case RECOMMENDED -> {
                    // the rounds have told their candidates
                }
                case REVIEW_OPEN -> {
                    moveTo("2021-07-03T00:00");
                    CandidateBench.this.complete(CAMPAIGN, "task-centre-consolidation", Map.of("remark", "材料齐全"));
                    time.moveTo(at("2021-07-05T00:00"));
                }
                case EVALUATION_OPEN -> {
                    sweep();
                    moveTo("2021-07-19T00:00");
                    formPanel();
                }
            }
            return List.of();
        }

        private static String creditCode(int n) {
            String body = "91210211" + String.format("%09d", n);
            return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                    .chars()
                    .mapToObj(check -> body + (char) check)
                    .filter(CreditCode::isValid)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
