package org.jiangxuan.rehearsal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiangxuan.platform.OpenCount;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.process.EngineState;
import org.jiangxuan.process.PassedStep;
import org.jiangxuan.process.VirtualTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DriverTest {

    private static final Instant START = Instant.parse("2021-06-18T00:00:00Z");

    private final List<String> log = new ArrayList<>();
    private final World world = new World();
    private final Map<String, Integer> hours = new HashMap<>();
    private final Once happenings = new Once();
    private final Driver driver = new Driver(world, world, new Punctual(), happenings, Watcher.NONE);

    @Test
    void jobsAndPeopleTakeTheirTurnsByTime() {
        hours.putAll(Map.of("b", 2, "a", 2, "late", 30));
        world.jobs.put(START.plusSeconds(3600), () -> {
            world.open("b");
            world.open("a");
        });
        world.jobs.put(START.plusSeconds(4 * 3600), () -> world.open("late"));

        boolean finished = driver.run(() -> world.jobs.isEmpty() && world.items.isEmpty(), START.plusSeconds(864000));

        assertThat(finished).isTrue();
        assertThat(log).containsExactly("a at 2h", "b at 2h", "late at 30h");
    }

    @Test
    void whereSomebodyIsRefusedTheOthersGoOnAndTheRunDoesNotFinish() {
        hours.putAll(Map.of("ok", 3, "forbidden", 1));
        world.open("forbidden");
        world.open("ok");

        boolean finished = driver.run(world.items::isEmpty, START.plusSeconds(864000));

        assertThat(finished).isFalse();
        assertThat(log).containsExactly("ok at 3h");
        assertThat(driver.refusals()).singleElement().asString().contains("forbidden", "不可以");
        assertThat(driver.open()).extracting(WorkItem::businessKey).containsExactly("forbidden");
    }

    @Test
    void whoeverIsRefusedAsPlannedTriesAgain() {
        hours.put("ok", 3);
        world.open("ok");
        world.refuseOnce.add("ok");

        boolean finished = driver.run(world.items::isEmpty, START.plusSeconds(864000));

        assertThat(finished).isTrue();
        assertThat(driver.refusals()).isEmpty();
        assertThat(driver.plannedRefusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("workerRepresentatives");
            assertThat(refusal.at()).isEqualTo(START.plusSeconds(3 * 3600));
        });
        assertThat(driver.acted()).isEqualTo(1);
    }

    @Test
    void whatHappensOutsideTasksTakesItsTurn() {
        hours.put("b", 4);
        world.open("b");
        happenings.at = START.plusSeconds(2 * 3600);

        driver.run(world.items::isEmpty, START.plusSeconds(864000));

        assertThat(log).containsExactly("something at 2h", "b at 4h");
    }

    @Test
    void atTheHorizonTheClockStandsAndWhatIsDueIsDone() {
        hours.putAll(Map.of("soon", 5, "later", 7));
        world.open("soon");
        world.open("later");

        boolean finished = driver.run(() -> false, START.plusSeconds(6 * 3600));

        assertThat(finished).isFalse();
        assertThat(world.now()).isEqualTo(START.plusSeconds(6 * 3600));
        assertThat(log).containsExactly("soon at 5h");
    }

    private final class Punctual implements People {

        @Override
        public Instant actsAt(WorkItem item) {
            return START.plusSeconds(3600L * hours.getOrDefault(item.businessKey(), 0));
        }

        @Override
        public String account(WorkItem item) {
            return "somebody";
        }

        @Override
        public Map<String, Object> answers(WorkItem item) {
            return Map.of();
        }

        @Override
        public boolean expects(WorkItem item, RuleViolation refusal) {
            return refusal.field().isPresent();
        }
    }

    private final class Once implements Happenings {

        private @Nullable Instant at;

        @Override
        public Optional<Instant> next() {
            return Optional.ofNullable(at);
        }

        @Override
        public Result happen(Instant now) {
            if (at == null || at.isAfter(now)) {
                return Result.NOTHING;
            }
            at = null;
            log.add("something at " + (now.getEpochSecond() - START.getEpochSecond()) / 3600 + "h");
            return new Result(1, List.of());
        }
    }

    private final class World implements VirtualTime, WorkList {

        private final TreeMap<Instant, Runnable> jobs = new TreeMap<>();
        private final Map<String, WorkItem> items = new HashMap<>();
        private final Set<String> refuseOnce = new HashSet<>();
        private Instant now = START;

        void open(String key) {
            items.put(key, new WorkItem(key, "task-x", "某事", "candidate", key, key, now, null, Set.of("group"), null));
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void beginAt(Instant instant) {
            now = instant;
        }

        @Override
        public void moveTo(Instant instant) {
            assertThat(instant).isAfter(now);
            now = instant;
        }

        @Override
        public void drain() {
            while (!jobs.isEmpty() && !jobs.firstKey().isAfter(now)) {
                jobs.pollFirstEntry().getValue().run();
            }
        }

        @Override
        public Optional<Instant> nextDue() {
            return jobs.keySet().stream().filter(due -> due.isAfter(now)).min(Comparator.naturalOrder());
        }

        @Override
        public EngineState state() {
            return new EngineState(0, 0, 0);
        }

        @Override
        public List<PassedStep> steps(String businessKey) {
            return List.of();
        }

        @Override
        public List<WorkItem> open() {
            return List.copyOf(items.values());
        }

        @Override
        public List<WorkItem> openFor(String userId) {
            return open();
        }

        @Override
        public Acting acting(String userId) {
            return new Acting(userId, List.of("group"));
        }

        @Override
        public void claim(String workItemId, Acting person) {
            // anybody may
        }

        @Override
        public void complete(String workItemId, Acting person, Map<String, Object> values) {
            if (workItemId.equals("forbidden")) {
                throw new RuleViolation("不可以");
            }
            if (refuseOnce.remove(workItemId)) {
                throw new RuleViolation("workerRepresentatives", "不足五名");
            }
            items.remove(workItemId);
            log.add(workItemId + " at " + (now.getEpochSecond() - START.getEpochSecond()) / 3600 + "h");
        }

        @Override
        public List<OpenCount> openByGroup(String campaignId, Instant dueBefore) {
            return List.of();
        }
    }
}
