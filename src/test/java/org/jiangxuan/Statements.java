package org.jiangxuan;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts what is sent to the database. A batch is one statement, for it is one round trip. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    /** Statements and commits since the start of the JVM, of all threads. */
    public record Count(long statements, long commits) {

        public Count since(Count before) {
            return new Count(statements - before.statements, commits - before.commits);
        }

        public Count plus(Count more) {
            return new Count(statements + more.statements, commits + more.commits);
        }
    }

    private static final AtomicLong STATEMENTS = new AtomicLong();
    private static final AtomicLong COMMITS = new AtomicLong();

    private static volatile @Nullable Queue<String> told;

    public static Count count() {
        return new Count(STATEMENTS.get(), COMMITS.get());
    }

    /** The text of each statement that is sent while this runs, by whatever thread. */
    public static synchronized List<String> during(Runnable work) {
        Queue<String> sent = new ConcurrentLinkedQueue<>();
        told = sent;
        try {
            work.run();
        } finally {
            told = null;
        }
        return List.copyOf(sent);
    }

    /** The same source, counted. */
    public static DataSource counted(DataSource source) {
        Counter counter = new Counter();
        return ProxyDataSourceBuilder.create(source)
                .listener(counter)
                .methodListener(counter)
                .build();
    }

    @Bean
    static BeanPostProcessor countedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && name.equals("dataSource") ? counted(source) : bean;
            }
        };
    }

    private static final class Counter implements QueryExecutionListener, MethodExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            STATEMENTS.incrementAndGet();
            Queue<String> sent = told;
            if (sent != null && !queries.isEmpty()) {
                sent.add(queries.get(0).getQuery());
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted before
        }

        @Override
        public void beforeMethod(MethodExecutionContext context) {
            if (context.getMethod().getName().equals("commit")) {
                COMMITS.incrementAndGet();
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext context) {
            // counted before
        }
    }
}
