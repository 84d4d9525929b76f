package org.jiangxuan.rehearsal.driver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.rehearsal.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a campaign: lets the engine do what is due, lets people act on the tasks whose time has come, and when nothing is
 * left to do moves the clock to the next event. Nothing is short-cut: people act through the same port and guard as
 * through a page. The same people and the same tasks give the same run.
 */
public final class Driver {

    private static final Logger LOG = LoggerFactory.getLogger(Driver.class);
    private static final Comparator<Planned> IN_TURN = Comparator.comparing(Planned::at)
            .thenComparing(planned -> planned.item().businessKey())
            .thenComparing(planned -> planned.item().step())
            .thenComparing(Planned::account);

    private final VirtualTime time;
    private final WorkList work;
    private final People people;
    private final Happenings happenings;
    private final Watcher watcher;
    private final List<String> refusals = new ArrayList<>();
    private final List<PlannedRefusal> plannedRefusals = new ArrayList<>();
    private final Set<String> refused = new HashSet<>();
    /** What was open when nobody had anything to do any more. */
    private List<Planned> waiting = List.of();

    private int acted;

    /**
     * A driver over these people.
     *
     * @param happenings what they do outside any task
     * @param watcher is told what they do
     */
    public Driver(VirtualTime time, WorkList work, People people, Happenings happenings, Watcher watcher) {
        this.time = time;
        this.work = work;
        this.people = people;
        this.happenings = happenings;
        this.watcher = watcher;
    }

    /** A refusal that the plan expected; somebody tried again. */
    public record PlannedRefusal(Instant at, WorkItem item, String field, String sentence) {}

    /**
     * Runs until {@code finished}, or until the next event would lie after {@code horizon}; then the clock stands at the
     * horizon and all that is due by it is done.
     *
     * @return whether it finished
     */
    public boolean run(BooleanSupplier finished, Instant horizon) {
        while (true) {
            settle();
            if (finished.getAsBoolean()) {
                return true;
            }
            Optional<Instant> next = nextEvent();
            if (next.isEmpty()) {
                return false;
            }
            if (next.get().isAfter(horizon)) {
                forward(horizon);
                settle();
                return finished.getAsBoolean();
            }
            forward(next.get());
        }
    }

    /** One sentence for each task at which somebody was refused. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** The refusals that the plan expected, in order. */
    public List<PlannedRefusal> plannedRefusals() {
        return List.copyOf(plannedRefusals);
    }

    /** How many tasks people have done. */
    public int acted() {
        return acted;
    }

    /** The tasks that are still open, in order. */
    public List<WorkItem> open() {
        return planned().map(Planned::item).toList();
    }

    private void settle() {
        do {
            time.drain();
            watcher.settled(time.now());
        } while (letThingsHappen() || letPeopleAct());
    }

    private boolean letThingsHappen() {
        Happenings.Result result = happenings.happen(time.now());
        refusals.addAll(result.refusals());
        return result.acts() > 0;
    }

    private boolean letPeopleAct() {
        Instant now = time.now();
        waiting = planned().toList();
        List<Planned> due = waiting.stream()
                .filter(planned -> !planned.at().isAfter(now))
                .filter(planned -> !refused.contains(planned.item().id()))
                .toList();
        due.forEach(planned -> act(planned, now));
        return !due.isEmpty();
    }

    private void act(Planned planned, Instant now) {
        WorkItem item = planned.item();
        WorkList.Acting person = work.acting(planned.account());
        try {
            if (item.assignee() == null) {
                work.claim(item.id(), person);
            }
            work.complete(item.id(), person, people.answers(item));
            done(item, now);
        } catch (RuleViolation violation) {
            if (people.expects(item, violation)) {
                people.acted(item);
                plannedRefusals.add(
                        new PlannedRefusal(now, item, violation.field().orElse(""), violation.sentence()));
            } else if (isOpen(item)) {
                refuse(item, now, violation.sentence());
            }
        } catch (RuntimeException broken) {
            // the others go on, so that one run shows all that is broken
            LOG.error("{} at {}", item.businessKey(), item.step(), broken);
            refuse(item, now, String.valueOf(broken.getMessage()));
        }
    }

    private void done(WorkItem item, Instant now) {
        acted++;
        people.acted(item);
        happenings.acted(item, now);
        watcher.acted(item, now);
    }

    private void refuse(WorkItem item, Instant now, String sentence) {
        refused.add(item.id());
        refusals.add(Texts.say("rehearse.refused", item.businessKey(), item.title(), item.step(), sentence));
        watcher.refused(item, now, sentence);
    }

    /** What somebody did at the same instant may have ended the case, and this task with it. */
    private boolean isOpen(WorkItem item) {
        return work.open().stream().anyMatch(open -> open.id().equals(item.id()));
    }

    private Stream<Planned> planned() {
        people.look();
        return work.open().stream()
                .map(item -> new Planned(item, people.actsAt(item), people.account(item)))
                .sorted(IN_TURN);
    }

    private Optional<Instant> nextEvent() {
        Instant now = time.now();
        Stream<Instant> acts = waiting.stream()
                .filter(planned -> !refused.contains(planned.item().id()))
                .map(Planned::at);
        return Stream.of(acts, time.nextDue().stream(), happenings.next().stream())
                .flatMap(Function.identity())
                .filter(at -> at.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private void forward(Instant instant) {
        if (instant.isAfter(time.now())) {
            time.moveTo(instant);
        }
    }

    private record Planned(WorkItem item, Instant at, String account) {}
}
