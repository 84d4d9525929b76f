package org.jiangxuan.process.time;

import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Lets the job executor, where one runs, finish what it has begun and rest while something is done. */
@Component
@Profile({"rehearsal", "demo", "test"})
class RestingJobExecutor {

    private static final long LOOK_AGAIN_NANOS = 5_000_000;

    private final ObjectProvider<JobExecutor> executors;
    private final ObjectProvider<ThreadPoolTaskExecutor> threads;

    RestingJobExecutor(
            ObjectProvider<JobExecutor> executors,
            @Qualifier("camundaTaskExecutor") ObjectProvider<ThreadPoolTaskExecutor> threads) {
        this.executors = executors;
        this.threads = threads;
    }

    /** Runs the action while no job is executed by others; one caller at a time. */
    synchronized void resting(Runnable action) {
        JobExecutor executor = executors.getIfAvailable();
        if (executor == null || !executor.isActive()) {
            action.run();
            return;
        }
        executor.shutdown();
        try {
            threads.ifAvailable(RestingJobExecutor::awaitIdle);
            action.run();
        } finally {
            executor.start();
        }
    }

    private static void awaitIdle(ThreadPoolTaskExecutor pool) {
        while (pool.getActiveCount() > 0
                || !pool.getThreadPoolExecutor().getQueue().isEmpty()) {
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
    }
}
