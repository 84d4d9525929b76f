package org.jiangxuan.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jiangxuan.Jiangxuan;
import org.jiangxuan.platform.ChinaTime;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * A node of the cluster under test: the application with its job executor, and people who act on it. It is told by its
 * standard input, a line each, to rest, what campaign runs, what time it is, and to look for work, and answers by its standard output; what
 * it logs goes to standard error. When its input ends it ends, as if killed; when it is told to leave it shuts down.
 *
 * <p>It rests until it is told the time for the first time, so that it never works by a clock that the others have left.
 */
final class NodeMain {

    static final String READY = "ready ";
    static final String RESTING = "resting";
    static final String DONE = "done ";
    static final String REFUSED = "refused ";
    static final String FAULT = "fault ";
    static final String REST = "rest";
    static final String LOOK = "look";
    static final String LEAVE = "leave";
    static final String AT = "at ";
    static final String CAMPAIGN = "campaign ";

    private static final int PEOPLE = 2;

    private final ConfigurableApplicationContext context;
    private final JobExecutor executor;
    private final ThreadPoolTaskExecutor jobs;
    private final Told told;
    /** People act under the read lock; who holds the write lock lets them rest. */
    private final ReadWriteLock rest = new ReentrantReadWriteLock(true);

    private final List<Worker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    private NodeMain(ConfigurableApplicationContext context, Told told) {
        this.context = context;
        this.told = told;
        this.executor = context.getBean(JobExecutor.class);
        this.jobs = context.getBean("camundaTaskExecutor", ThreadPoolTaskExecutor.class);
    }

    /** @param arguments the node's name, the database's URL, the time in milliseconds */
    public static void main(String[] arguments) throws IOException {
        Told told = Told.byStandardOutput();
        TimeZone.setDefault(TimeZone.getTimeZone(ChinaTime.ZONE));
        ClockUtil.setCurrentTime(new Date(Long.parseLong(arguments[2])));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Jiangxuan.class)
                .initializers(NodeMain::keepJobExecutorFromStarting)
                .profiles("test")
                .run(
                        "--spring.datasource.url=" + arguments[1],
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--spring.datasource.hikari.maximum-pool-size=16",
                        // no web server: its people call what the pages call
                        "--spring.main.web-application-type=none",
                        // whoever started the nodes compares tables and entities
                        "--spring.jpa.hibernate.ddl-auto=none",
                        "--spring.main.lazy-initialization=true",
                        "--camunda.bpm.job-execution.enabled=true",
                        // a job that lost a race is tried again sooner: here a campaign passes in seconds
                        "--camunda.bpm.job-execution.wait-time-in-millis=200",
                        "--camunda.bpm.job-execution.max-wait=200",
                        // it rests and starts again each time the clocks are moved
                        "--logging.level.org.camunda.bpm.engine.jobexecutor=WARN");
        new NodeMain(context, told).run(arguments[0]);
    }

    /** The starter starts it with the application; here it is started when the node is told the time. */
    private static void keepJobExecutorFromStarting(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(
                beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("jobExecutorStartingEventListener"));
    }

    private void run(String name) throws IOException {
        rest.writeLock().lock();
        for (int i = 1; i <= PEOPLE; i++) {
            Worker worker = new Worker(context, told, rest.readLock());
            workers.add(worker);
            Thread thread = new Thread(worker, name + "-people-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        told.say(READY + executor.getLockOwner());
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                obey(line);
            }
        }
        // whoever told it is gone
        Runtime.getRuntime().halt(0);
    }

    private void obey(String line) {
        if (line.equals(REST)) {
            rest.writeLock().lock();
            executor.shutdown();
            awaitIdle();
            told.say(RESTING);
        } else if (line.equals(LOOK)) {
            threads.forEach(LockSupport::unpark);
        } else if (line.equals(LEAVE)) {
            System.exit(0);
        } else if (line.startsWith(CAMPAIGN)) {
            workers.forEach(worker -> worker.play(Part.read(line.substring(CAMPAIGN.length()), context)));
        } else if (line.startsWith(AT)) {
            ClockUtil.setCurrentTime(new Date(Long.parseLong(line.substring(AT.length()))));
            executor.start();
            rest.writeLock().unlock();
            threads.forEach(LockSupport::unpark);
        } else {
            throw new IllegalArgumentException(line);
        }
    }

    private void awaitIdle() {
        while (jobs.getActiveCount() > 0
                || !Objects.requireNonNull(jobs.getThreadPoolExecutor())
                        .getQueue()
                        .isEmpty()) {
            LockSupport.parkNanos(2_000_000);
        }
    }
}
