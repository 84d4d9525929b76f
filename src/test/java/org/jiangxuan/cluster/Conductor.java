package org.jiangxuan.cluster;

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

    /** A round in which for so long nothing more happens hangs. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final long LOOK_AGAIN_NANOS = 10_000_000;
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
        this.snapshot = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** What one snapshot shows. */
    private record Seen(List<WorkItem> completed, boolean quiet, Optional<Instant> next, String happened) {}

    /**
     * Plays the campaign until every instance has ended.
     *
     * @param moved is told how often the clocks were moved, and to what instant
     * @return how often the clocks were moved
     */
    int play(BiConsumer<Integer, Instant> moved) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            cluster.welcome();
            Seen seen = Objects.requireNonNull(snapshot.execute(status -> look()));
            seen.completed().forEach(this::note);
            boolean posted = acts.happen(clock.instant()).acts() > 0;
            if (!seen.completed().isEmpty() || posted) {
                patience = System.nanoTime() + PATIENCE.toNanos();
            } else if (seen.quiet()) {
                if (ended()) {
                    return steps;
                }
                Instant next =
                        seen.next().orElseThrow(() -> new AssertionError("nothing can happen any more: " + left()));
                cluster.moveTo(next);
                cluster.said().moved();
                moved.accept(++steps, next);
                patience = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > patience) {
                throw new AssertionError(
                        "nothing happens at " + ChinaTime.format(clock.instant()) + " any more: " + left());
            } else {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
            }
        }
    }

    private Seen look() {
        Instant now = clock.instant();
        List<WorkItem> completed = completed();
        String happened = happened();
        Look engine = Look.at(jdbc, now, cluster.lockOwners(), !happened.equals(swept));
        Set<String> refused = cluster.said().refused();
        List<Instant> people = work.open().stream()
                .filter(item -> !refused.contains(item.id()))
                .map(item -> part.people().actsAt(item))
                .toList();
        boolean quiet = completed.isEmpty()
                && !engine.busy()
                && board.isEmpty()
                && people.stream().noneMatch(at -> !at.isAfter(now));
        Optional<Instant> others = Stream.of(
                        people.stream(), acts.next().stream(), Stream.ofNullable(engine.unlocked()))
                .flatMap(instants -> instants)
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder());
        Optional<Instant> next =
                Stream.concat(others.stream(), Stream.ofNullable(engine.next())).min(Comparator.naturalOrder());
        if (quiet && next.isPresent() && next.equals(Optional.ofNullable(engine.sweep()))) {
            swept = happened;
        }
        return new Seen(completed, quiet, next, happened);
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
                        where t.DELETE_REASON_ = 'completed' order by t.END_TIME_, t.ID_
                        """)
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
