package org.jiangxuan.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jiangxuan.Statements;

/** The same way through the same models for every contender: from the application to the last score. */
final class Story {

    private final Contender contender;
    private final int cases;
    private final int threads;
    private long nanos;
    private Duration processor = Duration.ZERO;
    private int tasks;
    private Statements.Count sent = new Statements.Count(0, 0);

    /**
     * What one run took.
     *
     * @param seconds in which something was carried; looking tasks, people and jobs up is left out
     * @param processor used in that time
     * @param tasks completed
     * @param work statements and transactions in that time
     * @param log what the server wrote
     */
    record Run(int cases, double seconds, Duration processor, int tasks, Statements.Count work, Log log) {

        double casesPerSecond() {
            return cases / seconds;
        }

        double processorMillisecondsPerCase() {
            return (double) processor.toMillis() / cases;
        }

        double tasksPerSecond() {
            return tasks / seconds;
        }

        double statementsPerTask() {
            return (double) work.statements() / tasks;
        }

        double commitsPerTask() {
            return (double) work.commits() / tasks;
        }

        double kilobytesPerTask() {
            return log.bytes() / 1024.0 / tasks;
        }

        double pageImagesPerTask() {
            return (double) log.pageImages() / tasks;
        }
    }

    Story(Contender contender, int cases, int threads) {
        this.contender = contender;
        this.cases = cases;
        this.threads = threads;
    }

    /** What comes before the first application, and what empties the tables, counts for nobody. */
    Run run() {
        contender.begin(cases);
        Log logBefore = Log.written();
        carry(contender.applications());
        jobs();
        tasks("task-enterprise-check");
        tasks("task-union-opinion");
        reach(Moment.INTERNAL_POSTING);
        tasks("task-select-and-rank");
        tasks("task-post-internal-publicity");
        reach(Moment.INTERNAL_PUBLICITY_ENDED);
        tasks("task-register-publicity-result");
        reach(Moment.RECOMMENDED);
        tasks("task-district-opinion");
        tasks("task-centre-receipt");
        reach(Moment.REVIEW_OPEN);
        tasks("task-qualification-review");
        tasks("task-authority-opinion");
        tasks("task-determination");
        reach(Moment.EVALUATION_OPEN);
        tasks("task-expert-score");
        return new Run(cases, nanos / 1e9, processor, tasks, sent, Log.written().since(logBefore));
    }

    private void tasks(String step) {
        List<Runnable> work = contender.tasks(step);
        if (work.isEmpty()) {
            throw new IllegalStateException(contender.name() + " has no " + step);
        }
        tasks += work.size();
        carry(work);
        jobs();
    }

    private void reach(Moment moment) {
        carry(contender.reach(moment));
        jobs();
    }

    private void jobs() {
        for (List<Runnable> due = contender.jobs(); !due.isEmpty(); due = contender.jobs()) {
            carry(due);
        }
    }

    private void carry(List<Runnable> work) {
        Statements.Count before = Statements.count();
        Duration usedBefore = Processor.used();
        long began = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> hands = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                hands.add(pool.submit(() -> {
                    for (int n = next.getAndIncrement(); n < work.size(); n = next.getAndIncrement()) {
                        untilWon(work.get(n));
                    }
                }));
            }
            for (Future<?> hand : hands) {
                hand.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
        nanos += System.nanoTime() - began;
        processor = processor.plus(Processor.used()).minus(usedBefore);
        sent = sent.plus(Statements.count().since(before));
    }

    /** Two tasks of one case may end at the same instant: the one who loses tries again, as any client would. */
    private static void untilWon(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            } catch (OptimisticLockingException lost) {
                Thread.onSpinWait();
            }
        }
    }
}
