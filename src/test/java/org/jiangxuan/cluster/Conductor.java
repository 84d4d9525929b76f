package org.jiangxuan.cluster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.rehearsal.driver.Happenings;
import org.jiangxuan.rehearsal.driver.PostedActs;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the cluster through a campaign. It does nothing itself: when, by one snapshot of the database, no node has anything
 * to do and nobody acts now, it moves the clocks to the next event; and it posts the acts outside tasks.
 */
final class Conductor {

    /** A round in which for so long nobody does anything hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final long LOOK_AGAIN_NANOS = 30_000_000;
    /** People who would act so shortly one after the other act together; while the window is open time is short. */
    private static final Duration TOGETHER = Duration.ofHours(3);

    private static final Duration TOGETHER_LATER = Duration.ofHours(24);
    private static final String SWEEP = "('sweep', 'start-sweep', 'service-sweep', 'end-sweep')";

    private final Cluster cluster;
    private final Part part;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final WorkList work;
    private final Campaigns campaigns;
    private final VirtualTime time;
    private final Board board;
    private final Happenings acts;
    private final TransactionTemplate snapshot;
    private final Set<String> noted = new HashSet<>();
    /** What had happened before the last sweep for which the clocks were moved. */
    private String swept = "";
    /** Where the clocks stood before they were moved the last time. */
    private Instant before;

    private int steps;

    Conductor(Cluster cluster, Part part, BeanFactory beans) {
        this.cluster = cluster;
        this.part = part;
        this.jdbc = beans.getBean(JdbcClient.class);
        this.clock = beans.getBean(Clock.class);
        this.work = beans.getBean(WorkList.class);
        this.campaigns = beans.getBean(Campaigns.class);
        this.time = beans.getBean(VirtualTime.class);
        this.board = new Board(jdbc);
        this.acts = PostedActs.on(
                (number, act) -> board.post(number, part.place(number, act)),
                beans,
                part.campaign(),
                part.scenario(),
                part.numbers());
        this.before = clock.instant();
        this.snapshot = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** What one snapshot shows: what was done, whether all is quiet, and if so when the next thing happens. */
    private record Seen(
            List<WorkItem> completed,
            boolean quiet,
            @Nullable Instant next) {

        static final Seen BUSY = new Seen(List.of(), false, null);
    }

    /**
     * Plays the campaign until every instance has ended.
     *
     * @param moved is told how often the clocks were moved, and to what instant
     * @return how often the clocks were moved
     */
    int play(BiConsumer<Integer, Instant> moved) {
        int heard = 0;
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            cluster.welcome();
            Seen seen = Objects.requireNonNull(snapshot.execute(status -> look()));
            seen.completed().forEach(this::note);
            boolean posted = acts.happen(clock.instant()).acts() > 0;
            if (seen.quiet() && !posted) {
                if (ended()) {
                    return steps;
                }
                moveTo(Optional.ofNullable(seen.next())
                        .orElseThrow(() -> new AssertionError("nothing can happen any more: " + left())));
                moved.accept(++steps, clock.instant());
            }
            if (seen.quiet() || heard != cluster.said().lines()) {
                heard = cluster.said().lines();
                patience = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > patience) {
                throw new AssertionError(
                        "nothing happens at " + ChinaTime.format(clock.instant()) + " any more: " + left());
            } else {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }

    private void moveTo(Instant next) {
        before = clock.instant();
        cluster.moveTo(next);
        cluster.said().moved();
    }

    private Seen look() {
        Instant now = clock.instant();
        Look engine = new Look(jdbc, now, cluster.lockOwners());
        if (!board.isEmpty()) {
            cluster.wake();
            return Seen.BUSY;
        }
        if (engine.isBusy()) {
            return Seen.BUSY;
        }
        Set<String> refused = cluster.said().refused();
        List<Instant> people = work.open().stream()
                .filter(item -> !refused.contains(item.id()))
                .map(item -> part.people().actsAt(item))
                .toList();
        if (people.stream().anyMatch(at -> !at.isAfter(now))) {
            cluster.wake();
            return Seen.BUSY;
        }
        List<WorkItem> completed = completed();
        return completed.isEmpty() ? new Seen(completed, true, next(engine, people)) : new Seen(completed, false, null);
    }

    /**
     * A timer, an act or the end of a dead node's lock comes at its very moment. Before it, people who would act one shortly
     * after the other act together, and with them comes the sweep, unless it would find nothing: so more of them meet, and
     * the clocks are moved less often.
     */
    private @Nullable Instant next(Look engine, List<Instant> people) {
        String happened = happened();
        Instant sweep = happened.equals(swept) ? null : engine.sweep();
        Optional<Instant> exact = Stream.of(
                        Optional.ofNullable(engine.unlocked()), Optional.ofNullable(engine.timer()), acts.next())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        List<Instant> loose = Stream.concat(people.stream(), Stream.ofNullable(sweep))
                .filter(at -> exact.isEmpty() || at.isBefore(exact.get()))
                .sorted()
                .toList();
        Instant next = exact.orElse(null);
        if (!loose.isEmpty()) {
            boolean later = campaigns.phase(part.campaign().id()).reached(CampaignPhase.REVIEW);
            Instant latest = loose.get(0).plus(later ? TOGETHER_LATER : TOGETHER);
            next = loose.stream()
                    .filter(at -> !at.isAfter(latest))
                    .reduce((first, last) -> last)
                    .orElseThrow();
        }
        if (sweep != null && next != null && !next.isBefore(sweep)) {
            swept = happened;
        }
        return next;
    }

    /** Changes when anything happens but a sweep that finds nothing. */
    private String happened() {
        return jdbc.sql("select count(*) || '/' || count(END_TIME_) from ACT_HI_ACTINST where ACT_ID_ not in " + SWEEP)
                .query(String.class)
                .single();
    }

    private List<WorkItem> completed() {
        return jdbc
                .sql("""
                        select t.ID_, t.TASK_DEF_KEY_, i.PROC_DEF_KEY_, i.BUSINESS_KEY_, t.END_TIME_, v.TEXT_
                        from ACT_HI_TASKINST t join ACT_HI_PROCINST i on i.ID_ = t.PROC_INST_ID_
                        left join ACT_HI_VARINST v on v.PROC_INST_ID_ = i.ID_ and v.NAME_ = 'candidateNumber'
                        where t.DELETE_REASON_ = 'completed' and t.END_TIME_ >= :before order by t.END_TIME_, t.ID_
                        """)
                .param("before", Timestamp.from(before))
                .query((row, n) -> new WorkItem(
                        row.getString(1),
                        row.getString(2),
                        "",
                        row.getString(3),
                        row.getString(4),
                        row.getString(6),
                        null,
                        row.getTimestamp(5).toInstant(),
                        Set.of(),
                        null))
                .list()
                .stream()
                .filter(item -> !noted.contains(item.id()))
                .toList();
    }

    private void note(WorkItem completed) {
        if (noted.add(completed.id())) {
            acts.acted(completed, Objects.requireNonNull(completed.dueAt()));
        }
    }

    private boolean ended() {
        return campaigns.phase(part.campaign().id()) == CampaignPhase.CLOSED
                && acts.next().isEmpty()
                && board.isEmpty()
                && time.state().unfinishedInstances() == 0;
    }

    /** What is open, for a look at why. */
    private List<String> left() {
        Stream<String> tasks = work.open().stream()
                .map(item -> item.businessKey() + " " + item.step() + " " + item.assignee() + " acts at "
                        + ChinaTime.format(part.people().actsAt(item)));
        Stream<String> jobs = jdbc.sql("""
                        select HANDLER_CFG_, DUEDATE_, RETRIES_, LOCK_OWNER_, LOCK_EXP_TIME_, EXCEPTION_MSG_
                        from ACT_RU_JOB order by DUEDATE_
                        """).query().listOfRows().stream().map(Object::toString);
        Stream<String> events =
                jdbc.sql("select event_type from event_publication").query(String.class).list().stream();
        return Stream.of(tasks, jobs, events, cluster.said().faults().stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
