package org.jiangxuan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jiangxuan.CreditCodes;
import org.jiangxuan.People;
import org.jiangxuan.nomination.Application;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases per second of the product, with authorization, events, guard and its own data, against the bare engine running the
 * same models: interleaved runs, medians. The figures are ratios, for the machine is noisy.
 */
@Timeout(value = 3, unit = TimeUnit.HOURS)
class CandidateBench extends ProcessTest {

    static final int CAP = 3;

    private static final int RUNS = Integer.getInteger("bench.runs", 5);
    private static final int CASES = Integer.getInteger("bench.cases", 120);
    /** Cases carried by each before anything is measured, so that the code of both is compiled, as it is in a server. */
    private static final int WARM_UP = Integer.getInteger("bench.warm-up", 600);

    private static final List<Integer> THREADS = Stream.of(
                    System.getProperty("bench.threads", "1 4").split(" "))
            .map(Integer::valueOf)
            .toList();

    private static final Map<String, Object> QUALIFIED = Map.of("meritConditions", "agree", "exclusions", "none");

    @Autowired
    private ProcessEngine engine;

    @Test
    void the_product_against_the_bare_engine() {
        Map<String, Object> figures = new LinkedHashMap<>();
        int authorities = definition.authorities().size();
        int experts = definition.panel().size();
        try (BareEngine bare = new BareEngine(
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration(), authorities, experts)) {
            Product product = new Product();
            new Story(bare, WARM_UP, 4).run();
            new Story(product, WARM_UP, 4).run();
            for (int threads : THREADS) {
                List<Story.Run> ofBare = new ArrayList<>();
                List<Story.Run> ofProduct = new ArrayList<>();
                for (int i = 0; i < RUNS; i++) {
                    ofBare.add(new Story(bare, CASES, threads).run());
                    ofProduct.add(new Story(product, CASES, threads).run());
                }
                figures.put("threads" + threads, figures(ofProduct, ofBare));
            }
        }
        BenchFile.put("candidate", figures);
        assertThat(figures).hasSize(THREADS.size());
    }

    private static Map<String, Object> figures(List<Story.Run> product, List<Story.Run> bare) {
        Map<String, Object> figures = new LinkedHashMap<>();
        double ours = median(product, Story.Run::casesPerSecond);
        double theirs = median(bare, Story.Run::casesPerSecond);
        figures.put("ratio", Figures.rounded(ours / theirs));
        figures.put("productCasesPerSecond", Figures.rounded(ours));
        figures.put("bareCasesPerSecond", Figures.rounded(theirs));
        double ourWork = median(product, Story.Run::processorMillisecondsPerCase);
        double theirWork = median(bare, Story.Run::processorMillisecondsPerCase);
        figures.put("processorRatio", Figures.rounded(theirWork / ourWork));
        figures.put("productProcessorMillisecondsPerCase", Figures.rounded(ourWork));
        figures.put("bareProcessorMillisecondsPerCase", Figures.rounded(theirWork));
        figures.put("productTasksPerSecond", Figures.rounded(median(product, Story.Run::tasksPerSecond)));
        figures.put("productWrittenKilobytesPerTask", Figures.rounded(median(product, Story.Run::kilobytesPerTask)));
        figures.put("bareWrittenKilobytesPerTask", Figures.rounded(median(bare, Story.Run::kilobytesPerTask)));
        figures.put("productStatementsPerTask", Figures.rounded(median(product, Story.Run::statementsPerTask)));
        figures.put("bareStatementsPerTask", Figures.rounded(median(bare, Story.Run::statementsPerTask)));
        figures.put("productCommitsPerTask", Figures.rounded(median(product, Story.Run::commitsPerTask)));
        figures.put("bareCommitsPerTask", Figures.rounded(median(bare, Story.Run::commitsPerTask)));
        figures.put("productPageImagesPerTask", Figures.rounded(median(product, Story.Run::pageImagesPerTask)));
        figures.put("barePageImagesPerTask", Figures.rounded(median(bare, Story.Run::pageImagesPerTask)));
        return figures;
    }

    private static double median(List<Story.Run> runs, ToDoubleFunction<Story.Run> figure) {
        return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
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
                codes.add(CreditCodes.nth(n));
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
            Map<String, WorkList.Acting> people = new HashMap<>();
            return workList.open().stream()
                    .filter(item -> item.step().equals(step))
                    .map(item -> completion(item, people))
                    .toList();
        }

        /** @param people logged in so far: a person's groups are read once, as a web session keeps them */
        private Runnable completion(WorkItem item, Map<String, WorkList.Acting> people) {
            String desk = Objects.requireNonNullElseGet(item.assignee(), () -> String.valueOf(item.groups()));
            WorkList.Acting person = people.computeIfAbsent(desk, key -> workList.acting(person(item)));
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
                    act("task-centre-consolidation", Map.of("remark", "材料齐全"));
                    time.drain();
                    time.moveTo(at("2021-07-05T00:00"));
                }
                case EVALUATION_OPEN -> {
                    sweep();
                    moveTo("2021-07-19T00:00");
                    // what follows for the cases are jobs, which are timed, so that they are not drained here
                    act("task-form-panel", Map.of("experts", String.join(" ", accounts.members("experts"))));
                }
            }
            return List.of();
        }

        private void act(String step, Map<String, Object> values) {
            WorkItem item = task(CAMPAIGN, step);
            String person = person(item);
            workList.claim(item.id(), person);
            workList.complete(item.id(), person, values);
        }
    }
}
