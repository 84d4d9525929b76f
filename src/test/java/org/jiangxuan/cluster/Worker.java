package org.jiangxuan.cluster;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.rehearsal.driver.PostedActs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody at a node who does whatever anybody has to do now, in no particular order, beside others who do the same: they
 * race for every task, and whoever comes too late lets it be.
 */
final class Worker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    /** So often something may fail at one instant: others may have held what it needed. */
    private static final int TRIES = 8;

    /** Whoever has nothing to do looks again when told to, or after so long. */
    private static final long IDLE_NANOS = 1_000_000_000;

    private final BeanFactory beans;
    private final Told told;
    private final Lock awake;
    private final WorkList work;
    private final Clock clock;
    private final Board board;
    private final Visits visits;
    private final TransactionTemplate transaction;
    private final Random random = new Random();
    /** How often something failed, by task or act, since the clock was moved. */
    private final Map<String, Integer> failures = new HashMap<>();

    private Instant lastSeen = Instant.MIN;
    private volatile @Nullable Part part;

    Worker(BeanFactory beans, Told told, Lock awake) {
        this.beans = beans;
        this.told = told;
        this.awake = awake;
        this.work = beans.getBean(WorkList.class);
        this.clock = beans.getBean(Clock.class);
        this.board = new Board(beans.getBean(JdbcClient.class));
        this.visits = new Visits(beans.getBean(JdbcClient.class));
        this.transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
    }

    /** While resting. */
    void play(Part played) {
        part = played;
        visits.clear();
    }

    @Override
    public void run() {
        while (true) {
            boolean busy = false;
            awake.lock();
            try {
                Part played = part;
                busy = played != null && doSomething(played);
            } catch (RuntimeException broken) {
                LOG.warn("somebody stumbled", broken);
            } finally {
                awake.unlock();
            }
            if (!busy) {
                LockSupport.parkNanos(IDLE_NANOS);
            }
        }
    }

    private boolean doSomething(Part played) {
        Instant now = clock.instant();
        if (!now.equals(lastSeen)) {
            lastSeen = now;
            failures.clear();
        }
        if (act(played)) {
            return true;
        }
        List<WorkItem> due = new ArrayList<>(work.open().stream()
                .filter(item -> failures.getOrDefault(item.id(), 0) < TRIES)
                .filter(item -> !played.people().actsAt(item).isAfter(now))
                .toList());
        Collections.shuffle(due, random);
        due.stream().findFirst().ifPresent(item -> complete(played, item));
        return !due.isEmpty();
    }

    /** Does one of the posted acts, if there is any. */
    private boolean act(Part played) {
        Board.@Nullable Posted[] tried = new Board.Posted[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Board.Posted> posted = board.take();
                posted.ifPresent(act -> {
                    tried[0] = act;
                    Optional<String> result = PostedActs.perform(
                            beans, played.campaign().id(), act.number(), played.act(act.number(), act.place()));
                    board.done(act, result.orElse("-"));
                });
                return posted.isPresent();
            }));
        } catch (RuntimeException failed) {
            Board.Posted act = Objects.requireNonNull(tried[0], String.valueOf(failed.getMessage()));
            String what = act.number() + " " + played.act(act.number(), act.place());
            LOG.info("{} did not succeed", what, failed);
            if (failures.merge(what, 1, Integer::sum) == TRIES) {
                told.say(NodeMain.FAULT + what + ": " + failed.getMessage());
                transaction.executeWithoutResult(status -> board.done(act, "refused"));
            }
            return true;
        }
    }

    private void complete(Part played, WorkItem item) {
        try {
            visits.catchUp(item, played.people());
            String account = played.people().account(item);
            if (item.assignee() == null) {
                work.claim(item.id(), account);
            }
            work.complete(item.id(), account, played.people().answers(item));
            told.say(NodeMain.DONE + item.id());
        } catch (RuleViolation refused) {
            if (played.people().expects(item, refused)) {
                played.people().acted(item);
            } else {
                failed(item, refused);
            }
        } catch (RuntimeException broken) {
            failed(item, broken);
        }
    }

    /** Mostly somebody else was faster, and the task is gone; one that stays, whoever tries, is told of. */
    private void failed(WorkItem item, RuntimeException why) {
        if (failures.merge(item.id(), 1, Integer::sum) == TRIES
                && work.open().stream().anyMatch(open -> open.id().equals(item.id()))) {
            LOG.warn("{} at {} stays undone", item.businessKey(), item.step(), why);
            told.say(NodeMain.REFUSED + item.id() + " " + item.businessKey() + " " + item.step() + ": "
                    + why.getMessage());
        } else {
            LOG.info("{} at {}: {}", item.businessKey(), item.step(), why.toString());
        }
    }
}
