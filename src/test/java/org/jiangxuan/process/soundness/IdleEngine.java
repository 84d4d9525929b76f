package org.jiangxuan.process.soundness;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/**
 * The engine by itself, in which the steps of the house do nothing: what its models read is there from the start of each
 * instance. So any process can be led anywhere without a campaign around it.
 */
final class IdleEngine {

    private static final Pattern NAME = Pattern.compile("[$#]\\{([a-zA-Z]+)(\\.elements\\(\\))?");
    private static final Pattern STEP = Pattern.compile("delegateExpression=\"\\$\\{([a-zA-Z]+)}\"");
    /** Gateways say yes more often than no, so that a walk gets far. */
    private static final double YES = 0.85;

    private final Random chance;
    private final Set<String> steps = new TreeSet<>();
    private final Map<String, Map<String, Object>> values = new HashMap<>();
    private final Map<String, ProcessModel> models = new HashMap<>();
    private final StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    private final ProcessEngine engine;

    IdleEngine(DataSource dataSource, Map<String, String> files, long seed) {
        chance = new Random(seed);
        files.values().forEach(this::read);
        configuration.setProcessEngineName("idle");
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_CREATE);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfigurationImpl.HISTORY_ACTIVITY);
        configuration.setMetricsEnabled(false);
        configuration.setDefaultSerializationFormat("application/json");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        configuration.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new Values())));
        Map<Object, Object> beans = new HashMap<>();
        steps.forEach(step -> beans.put(step, new Nothing()));
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
    }

    ProcessEngine engine() {
        return engine;
    }

    /** The steps, flows and events of a process. */
    ProcessModel model(String key) {
        return Objects.requireNonNull(models.get(key), key);
    }

    /** An instance of this process begins. */
    String start(String key) {
        // its own events may read them before anything of it has run
        return engine.getRuntimeService()
                .startProcessInstanceByKey(key, key + "-1", values(key))
                .getId();
    }

    void inOneTransaction(Runnable work) {
        configuration.getCommandExecutorTxRequired().execute(context -> {
            work.run();
            return null;
        });
    }

    Random chance() {
        return chance;
    }

    /** What gateways read, decided anew. */
    Map<String, Object> decisions(String key) {
        Map<String, Object> decisions = new HashMap<>();
        model(key).readVariables().stream()
                .filter(name -> values(key).get(name) instanceof Boolean)
                .forEach(name -> decisions.put(name, chance.nextDouble() < YES));
        return decisions;
    }

    private Map<String, Object> values(String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private void read(String bpmn) {
        BpmnModelInstance file =
                Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
        ProcessModel model = ModelReader.read(file);
        models.put(model.key(), model);
        STEP.matcher(bpmn).results().forEach(step -> steps.add(step.group(1)));
        Map<String, Object> all = new HashMap<>();
        for (Matcher name = NAME.matcher(bpmn); name.find(); ) {
            if (!name.group(1).equals("execution")) {
                all.putIfAbsent(name.group(1), value(name.group(1), name.group(2) != null));
            }
        }
        steps.forEach(all::remove);
        model.readVariables().stream()
                .filter(name -> all.get(name) instanceof String)
                .forEach(name -> all.put(name, true));
        model.nodes().stream()
                .map(Node::trigger)
                .filter(trigger -> trigger != null && trigger.cause() == Node.Cause.CONDITION)
                .forEach(trigger -> trigger.names().forEach(flag -> all.put(flag, false)));
        values.put(model.key(), all);
    }

    private static Object value(String name, boolean list) {
        if (list) {
            return Spin.JSON(List.of(1, 2));
        }
        return name.endsWith("At") ? new Date(0) : "x";
    }

    /** Gives each called instance what its process reads and its caller has not handed over. */
    private final class Values extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity definition) {
            String key = definition.getKey();
            ExecutionListener fill = execution -> values(key).forEach((name, value) -> {
                if (execution.getVariable(name) == null) {
                    execution.setVariable(name, value);
                }
            });
            definition.addListener(ExecutionListener.EVENTNAME_START, fill);
        }
    }

    private static final class Nothing implements JavaDelegate, TaskListener, ExecutionListener {

        @Override
        public void execute(DelegateExecution execution) {}

        @Override
        public void notify(DelegateTask task) {}

        @Override
        public void notify(DelegateExecution execution) {}
    }
}
