package org.jiangxuan.process.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jiangxuan.TestDatabase;
import org.jiangxuan.process.model.ModelFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A new release changes every model while cases stand at every place where one can stand: each of them goes on by the model
 * that it began with, and calls what was deployed together with that; what begins afterwards follows the new one.
 */
class UpgradeIT {

    private static final long SEED = 20_210_616;
    private static final int MOST_WALKS = 3_000;
    private static final int MOST_STEPS = 2_000;
    private static final String ADDED = "task-added-by-upgrade";

    private final Map<String, String> files = new TreeMap<>();
    private IdleEngine idle;

    @BeforeEach
    void firstRelease() {
        ModelFiles.processes().forEach(file -> files.put(file.getFileName().toString(), ModelFiles.read(file)));
        idle = new IdleEngine(database(), files, SEED);
        deploy(files);
    }

    @AfterEach
    void stop() {
        idle.engine().close();
    }

    @Test
    void whoeverWaitsAnywhereEndsByTheOldModelAndNewcomersFollowTheNew() {
        Map<Walk, Set<String>> parked = parkEverywhere();
        assertThat(parked.values().stream().flatMap(Set::stream)).containsExactlyInAnyOrderElementsOf(waits());

        Map<String, String> changed = new TreeMap<>();
        files.forEach((name, bpmn) -> changed.put(name, change(bpmn)));
        deploy(changed);

        parked.forEach((walk, places) -> {
            assertThat(walk.places()).containsAll(places);
            finish(walk, places.toString());
            assertThat(versions(walk)).as("begun before, stood at %s", places).containsExactly(1);
            assertThat(steps(walk)).doesNotContain(ADDED);
        });
        for (String key : keys()) {
            Walk newcomer = Walk.start(idle, key);
            finish(newcomer, key);
            assertThat(versions(newcomer)).as("new %s", key).containsExactly(2);
        }
        assertThat(idle.engine()
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId(ADDED)
                        .finished()
                        .count())
                .isPositive();
        assertThat(idle.engine()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .count())
                .isZero();
    }

    /** Walks that stand still, each with the places for the sake of which it does. */
    private Map<Walk, Set<String>> parkEverywhere() {
        Map<Walk, Set<String>> parked = new LinkedHashMap<>();
        Set<String> open = waits();
        for (int walk = 0; walk < MOST_WALKS && !open.isEmpty(); walk++) {
            Walk next = Walk.start(idle, pick(open));
            for (int step = 0; step < MOST_STEPS && !next.ended(); step++) {
                Set<String> found = new TreeSet<>(next.places());
                found.retainAll(open);
                if (!found.isEmpty()) {
                    parked.put(next, found);
                    open.removeAll(found);
                    break;
                }
                next.step();
            }
        }
        return parked;
    }

    /** The process whose turn it is, of those where nobody stands somewhere yet. */
    private String pick(Set<String> open) {
        List<String> keys = new ArrayList<>(new TreeSet<>(
                open.stream().map(place -> place.replaceFirst("/.*", "")).toList()));
        return keys.get(idle.chance().nextInt(keys.size()));
    }

    private Set<String> waits() {
        Set<String> waits = new TreeSet<>();
        for (String key : keys()) {
            idle.model(key).nodes().stream()
                    .filter(node -> node.kind() == Node.Kind.WAITING || node.kind() == Node.Kind.CALL)
                    .forEach(node -> waits.add(key + "/" + node.id()));
        }
        return waits;
    }

    private Set<String> keys() {
        return files.keySet().stream()
                .map(name -> name.replace(".bpmn", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void finish(Walk walk, String what) {
        for (int step = 0; !walk.ended(); step++) {
            assertThat(step).as("steps of %s, at %s", what, walk.places()).isLessThan(MOST_STEPS);
            walk.step();
        }
    }

    /** The versions of the process and of all that it called. */
    private Set<Integer> versions(Walk walk) {
        HistoryService history = idle.engine().getHistoryService();
        return history.createHistoricProcessInstanceQuery().rootProcessInstanceId(walk.id()).list().stream()
                .map(HistoricProcessInstance::getProcessDefinitionVersion)
                .collect(Collectors.toSet());
    }

    private List<String> steps(Walk walk) {
        HistoryService history = idle.engine().getHistoryService();
        return history.createHistoricProcessInstanceQuery().rootProcessInstanceId(walk.id()).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private void deploy(Map<String, String> models) {
        DeploymentBuilder deployment = idle.engine().getRepositoryService().createDeployment();
        models.forEach(deployment::addString);
        deployment.deploy();
    }

    /** Every task has another name, and one more task stands before an end of the process. */
    private static String change(String bpmn) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
        model.getModelElementsByType(UserTask.class).forEach(task -> task.setName(task.getName() + "（新版）"));
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        EndEvent end = process.getChildElementsByType(EndEvent.class).stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        UserTask added = model.newInstance(UserTask.class);
        added.setId(ADDED);
        process.addChildElement(added);
        for (SequenceFlow incoming : List.copyOf(end.getIncoming())) {
            incoming.setTarget(added);
            end.getIncoming().remove(incoming);
            added.getIncoming().add(incoming);
        }
        SequenceFlow on = model.newInstance(SequenceFlow.class);
        on.setId("flow-added-by-upgrade");
        process.addChildElement(on);
        on.setSource(added);
        on.setTarget(end);
        added.getOutgoing().add(on);
        end.getIncoming().add(on);
        return Bpmn.convertToString(model);
    }

    private static DataSource database() {
        if (!TestDatabase.isPostgresql()) {
            return new DriverManagerDataSource("jdbc:h2:mem:upgrade;DB_CLOSE_DELAY=-1", "sa", "");
        }
        var server = TestDatabase.postgresql();
        JdbcTemplate postgres = new JdbcTemplate(server.getPostgresDatabase());
        postgres.execute("create database upgrade");
        // nothing here has to outlive a crash
        postgres.execute("alter database upgrade set synchronous_commit = off");
        return new DriverManagerDataSource(server.getJdbcUrl("postgres", "upgrade"), "postgres", "");
    }
}
