package org.jiangxuan.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.jiangxuan.Statements;
import org.jiangxuan.TestDatabase;

/**
 * The engine alone over the same models: no authorization, no guard, no data of ours, one variable. Its settings are the
 * product's.
 */
final class BareEngine implements Contender, AutoCloseable {

    private static final String SOMEBODY = "somebody";
    private static final Map<String, Object> ONE_VARIABLE = Map.of("one", "variable");

    private final NoOps beans;
    private final HikariDataSource pool;
    private final ProcessEngine engine;
    private int cases;

    BareEngine(ProcessEngineConfigurationImpl product, int authorities, int experts) {
        Map<String, String> models = models();
        beans = new NoOps(models.values(), authorities, experts);
        pool = pool();
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(Statements.counted(pool));
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(false);
        settings.setBeans(beans);
        settings.setCustomHistoryLevels(product.getCustomHistoryLevels());
        settings.setHistoryLevel(product.getHistoryLevel());
        settings.setHistory(product.getHistory());
        settings.setIdGenerator(product.getIdGenerator());
        settings.setHistoryRemovalTimeStrategy(product.getHistoryRemovalTimeStrategy());
        settings.setJdbcBatchProcessing(product.isJdbcBatchProcessing());
        settings.setMetricsEnabled(product.isMetricsEnabled());
        settings.setTaskMetricsEnabled(product.isTaskMetricsEnabled());
        settings.setDbMetricsReporterActivate(product.isDbMetricsReporterActivate());
        settings.setDefaultNumberOfRetries(product.getDefaultNumberOfRetries());
        engine = settings.buildProcessEngine();
        deploy(models);
    }

    private static HikariDataSource pool() {
        try (Connection connection =
                        TestDatabase.postgresql().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database bare");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.postgresql().getJdbcUrl("postgres", "bare"));
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(20);
        return pool;
    }

    private void deploy(Map<String, String> models) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        models.forEach(deployment::addString);
        deployment.deploy();
    }

    private static Map<String, String> models() {
        Map<String, String> models = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    models.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return models;
    }

    @Override
    public String name() {
        return "bare engine";
    }

    @Override
    public void begin(int number) {
        cases = number;
        beans.lowerAll();
        TestDatabase.empty(pool);
    }

    @Override
    public List<Runnable> applications() {
        return started("candidate", cases);
    }

    private List<Runnable> started(String process, int number) {
        return IntStream.range(0, number)
                .<Runnable>mapToObj(n ->
                        () -> engine.getRuntimeService().startProcessInstanceByKey(process, process + n, ONE_VARIABLE))
                .toList();
    }

    @Override
    public List<Runnable> tasks(String step) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(step).list().stream()
                .map(Task::getId)
                .<Runnable>map(id -> () -> {
                    if (!step.equals("task-expert-score")) { // that one is handed to its expert
                        engine.getTaskService().claim(id, SOMEBODY);
                    }
                    engine.getTaskService().complete(id, ONE_VARIABLE);
                })
                .toList();
    }

    @Override
    public List<Runnable> jobs() {
        return Contender.jobs(engine.getManagementService());
    }

    @Override
    public List<Runnable> reach(Moment moment) {
        return switch (moment) {
            case INTERNAL_POSTING -> started("unit-recommendation", cases / CandidateBench.CAP);
            case INTERNAL_PUBLICITY_ENDED -> List.of();
            case RECOMMENDED -> woken("wait-unit-recommended", "recommendationSettled");
            case REVIEW_OPEN -> woken("wait-review-open", "reviewOpen");
            case EVALUATION_OPEN -> woken("wait-evaluation-open", "evaluationOpen");
        };
    }

    private List<Runnable> woken(String activity, String flag) {
        beans.raise(flag);
        List<Runnable> waiting = new ArrayList<>();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .activityIdIn(activity)
                .list()
                .forEach(instance ->
                        waiting.add(() -> engine.getRuntimeService().setVariable(instance.getId(), "one", flag)));
        return waiting;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
