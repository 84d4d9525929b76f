package org.jiangxuan.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.jiangxuan.diagram.Drawing;
import org.jiangxuan.diagram.Outcomes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every process of the house: ids, names, forms, people, due dates, retries, no code inside. */
class ModelTest {

    private static final List<String> RUNNABLE = List.of(
            "camunda:class",
            "camunda:script",
            "scriptTask",
            "<bpmn:script",
            "camunda:expression",
            "connectorId",
            "inputOutput",
            "camunda:resource");

    /** Which id prefixes a kind of step may have. */
    private static final Map<Class<? extends FlowNode>, List<String>> PREFIXES = Map.of(
            StartEvent.class, List.of("start-"),
            EndEvent.class, List.of("end-", "throw-"),
            UserTask.class, List.of("task-"),
            ServiceTask.class, List.of("service-"),
            BusinessRuleTask.class, List.of("rule-"),
            CallActivity.class, List.of("call-"),
            ExclusiveGateway.class, List.of("gateway-"),
            ParallelGateway.class, List.of("fork-", "join-"),
            IntermediateCatchEvent.class, List.of("wait-", "timer-"),
            BoundaryEvent.class, List.of("timer-", "boundary-"));

    static List<Path> processes() {
        return ModelFiles.processes();
    }

    @Test
    void eachProcessHasAFileOfItsName() {
        assertThat(processes())
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "candidate.bpmn",
                        "correction.bpmn",
                        "honour.bpmn",
                        "objection.bpmn",
                        "own-publicity.bpmn",
                        "revocation.bpmn",
                        "selection-campaign.bpmn",
                        "unit-recommendation.bpmn");
    }

    @ParameterizedTest
    @MethodSource("processes")
    void theProcessIsNamedVersionedAndKeptForTenYears(Path file) {
        Process process = process(file);
        assertThat(process.getId() + ".bpmn").isEqualTo(file.getFileName().toString());
        assertThat(process.isExecutable()).isTrue();
        assertThat(process.getCamundaVersionTag()).isEqualTo("2021.1");
        assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
        assertChinese(process, process.getName());
        assertThat(Drawing.documentation(process)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void noScriptNoClassAndNoExpressionIsRun(Path file) {
        assertThat(ModelFiles.read(file)).doesNotContain(RUNNABLE);
        assertThat(all(file, ServiceTask.class)).allSatisfy(task -> assertBean(task.getCamundaDelegateExpression()));
        assertThat(all(file, BusinessRuleTask.class))
                .allSatisfy(task -> assertBean(task.getCamundaDelegateExpression()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void anIdSaysWhatItsStepIs(Path file) {
        assertThat(all(file, FlowNode.class))
                .filteredOn(node -> !(node instanceof SubProcess))
                .allSatisfy(node -> assertThat(prefixes(node))
                        .as(node.getId())
                        .anyMatch(prefix -> node.getId().matches(prefix + "[a-z]+(-[a-z]+)*")));
        assertThat(all(file, SubProcess.class))
                .allSatisfy(sub -> assertThat(sub.getId()).matches(aPhase(sub) ? "phase-[a-z]+" : "[a-z]+(-[a-z]+)?"));
        assertThat(all(file, SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getId())
                        .isEqualTo("flow-" + flow.getSource().getId() + "-"
                                + flow.getTarget().getId()));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyStepHasAShortChineseName(Path file) {
        assertThat(all(file, FlowNode.class)).allSatisfy(node -> {
            assertChinese(node, node.getName());
            assertThat(node.getName().length()).as(node.getId()).isLessThanOrEqualTo(20);
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyStepThatDoesOrWaitsIsExplained(Path file) {
        assertThat(all(file, FlowNode.class))
                .filteredOn(node -> !(node instanceof StartEvent || node instanceof EndEvent))
                .filteredOn(node -> !(node instanceof ExclusiveGateway || node instanceof ParallelGateway))
                .allSatisfy(node ->
                        assertThat(Drawing.documentation(node)).as(node.getId()).endsWith("。"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everyUserTaskHasItsFormItsPeopleItsDueDateAndItsRecord(Path file) {
        assertThat(all(file, UserTask.class)).allSatisfy(task -> {
            String form = task.getId().substring("task-".length());
            assertThat(task.getCamundaFormRef()).isEqualTo(form);
            assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
            assertThat(Path.of("forms", form + ".form")).exists();
            List<String> onCreate = listeners(task, "create");
            assertThat(onCreate).as(task.getId()).contains("${setDueDate}");
            assertThat(listeners(task, "complete")).containsExactly("${record" + camel(form) + "}");
            if (task.getCamundaCandidateGroups() == null) {
                assertThat(onCreate)
                        .as(task.getId())
                        .contains(form.startsWith("expert") ? "${assignExpert}" : "${assignAuthority}");
            } else {
                assertThat(task.getCamundaCandidateGroups())
                        .matches("[a-z]+|unit\\$\\{unitCode}(hr|head|union)|region\\$\\{regionCode}"
                                + "|\\$\\{(objection(Desk|Investigator|Judge)|ownPublicityPoster)}");
            }
        });
    }

    @Test
    void everyFormBelongsToOneTask() {
        assertThat(processes().stream().flatMap(file -> all(file, UserTask.class).stream()))
                .extracting(UserTask::getCamundaFormRef)
                .containsExactlyInAnyOrderElementsOf(ModelFiles.forms().stream()
                        .map(form -> form.getFileName().toString().replace(".form", ""))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void whatFollowsAWaitIsItsOwnTransactionAndIsRetried(Path file) {
        assertThat(all(file, IntermediateCatchEvent.class)).allSatisfy(event -> {
            assertThat(event.isCamundaAsyncAfter()).as(event.getId()).isTrue();
            assertRetried(event, event.getId());
        });
        assertThat(all(file, BoundaryEvent.class))
                .filteredOn(event -> !event.getChildElementsByType(ConditionalEventDefinition.class)
                        .isEmpty())
                .allSatisfy(event -> {
                    assertThat(event.isCamundaAsyncAfter()).as(event.getId()).isTrue();
                    assertRetried(event, event.getId());
                });
        assertThat(all(file, BoundaryEvent.class).stream().filter(ModelTest::timed))
                .allSatisfy(event -> assertRetried(event, event.getId()));
        assertThat(all(file, StartEvent.class).stream().filter(ModelTest::timed))
                .allSatisfy(event -> assertRetried(event, event.getId()));
        assertThat(all(file, MultiInstanceLoopCharacteristics.class)).allSatisfy(loop -> {
            assertThat(loop.isSequential()).isFalse();
            assertThat(loop.isCamundaAsyncAfter()).isTrue();
            assertRetried(loop, "multi-instance");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aTimerWaitsForAnInstantComputedBefore(Path file) {
        assertThat(all(file, TimerEventDefinition.class)).allSatisfy(timer -> {
            if (timer.getTimeDate() == null) {
                assertThat(timer.getTimeCycle().getTextContent()).isEqualTo("R/PT1H");
            } else {
                assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{[a-zA-Z]+(At|EndsAt)}");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aGatewayReadsOneFlagAndHasAnOtherwise(Path file) {
        assertThat(decisions(file)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("？");
            assertThat(gateway.getOutgoing())
                    .extracting(SequenceFlow::getName)
                    .as(gateway.getId())
                    .contains("是", "否")
                    .isSubsetOf("是", "否", "退回补正", "候补", "重新公示")
                    .doesNotHaveDuplicates();
            assertThat(gateway.getOutgoing()).allSatisfy(flow -> {
                boolean otherwise = flow.equals(gateway.getDefault());
                assertThat("否".equals(flow.getName())).isEqualTo(otherwise);
                if (otherwise) {
                    assertThat(flow.getConditionExpression()).isNull();
                } else {
                    assertThat(flow.getConditionExpression().getTextContent()).matches("\\$\\{[a-zA-Z]+}");
                }
            });
        });
    }

    /** The gateways that choose; others only bring ways together again. */
    private static List<ExclusiveGateway> decisions(Path file) {
        return all(file, ExclusiveGateway.class).stream()
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .toList();
    }

    /** A join waits for every flow that comes in: of two ways of which only one is taken it would wait for ever. */
    @ParameterizedTest
    @MethodSource("processes")
    void aJoinGetsOneFlowFromEachWayThatWasForked(Path file) {
        Collection<ParallelGateway> gateways = all(file, ParallelGateway.class);
        assertThat(gateways.stream()
                        .mapToInt(gateway -> gateway.getIncoming().size())
                        .sum())
                .isEqualTo(gateways.stream()
                        .mapToInt(gateway -> gateway.getOutgoing().size())
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void anEndThatDecidesACaseRecordsItsOutcome(Path file) {
        assertThat(all(file, EndEvent.class)).allSatisfy(end -> {
            Collection<ErrorEventDefinition> errors = end.getChildElementsByType(ErrorEventDefinition.class);
            errors.forEach(error -> {
                assertChinese(error.getError(), error.getError().getName());
                assertThat(error.getError().getErrorCode())
                        .isEqualTo(Outcomes.of(end).orElse(end.getId().startsWith("throw-") ? "OBJECTION_UPHELD" : ""));
            });
            if (Outcomes.of(end).isPresent()) {
                assertThat(ModelFiles.read(file).split("id=\"" + end.getId() + "\"", 2)[1])
                        .startsWith(" name=")
                        .contains(
                                "<camunda:executionListener delegateExpression=\"${recordOutcome}\" event=\"start\" />");
            }
        });
    }

    @Test
    void theCandidateMayEndInTheseWays() {
        assertThat(all(Path.of("processes/candidate.bpmn"), EndEvent.class).stream()
                        .map(Outcomes::of)
                        .flatMap(java.util.Optional::stream))
                .containsExactlyInAnyOrder(
                        "HONOURED",
                        "NOT_ELIGIBLE",
                        "ENTERPRISE_REFUSED",
                        "UNION_DISAGREED",
                        "NOT_RECOMMENDED",
                        "NOT_SUBMITTED",
                        "NOT_SUBMITTED",
                        "DISTRICT_REFUSED",
                        "NOT_DETERMINED",
                        "NOT_DETERMINED",
                        "NOT_PROPOSED",
                        "STRUCK",
                        "WITHDRAWN",
                        "DISQUALIFIED",
                        "REVOKED",
                        "OBJECTION_UPHELD");
    }

    /** Else an open objection would keep a finished case alive. */
    @Test
    void anEndOfTheCandidateStopsWhatIsStillOpen() {
        assertThat(all(Path.of("processes/candidate.bpmn"), EndEvent.class).stream()
                        .filter(end -> end.getParentElement() instanceof Process))
                .hasSize(7)
                .allSatisfy(end -> assertThat(end.getChildElementsByType(TerminateEventDefinition.class))
                        .as(end.getId())
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aMessageIsExplainedInChinese(Path file) {
        assertThat(all(file, Message.class)).allSatisfy(message -> {
            assertThat(message.getId()).isEqualTo("message-" + message.getName());
            assertThat(Drawing.documentation(message)).containsPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void aCalledProcessIsTheOneOfTheSameDeployment(Path file) {
        assertThat(all(file, CallActivity.class)).allSatisfy(call -> {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(Files.exists(Path.of("processes", call.getCalledElement() + ".bpmn")))
                    .isTrue();
        });
    }

    private static boolean aPhase(SubProcess sub) {
        return !sub.triggeredByEvent() && sub.getParentElement() instanceof Process;
    }

    private static List<String> prefixes(FlowNode node) {
        return PREFIXES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static boolean timed(BaseElement event) {
        return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static void assertRetried(BaseElement element, String id) {
        assertThat(Objects.requireNonNull(element.getExtensionElements(), id)
                        .getElementsQuery()
                        .filterByType(CamundaFailedJobRetryTimeCycle.class)
                        .list())
                .as(id)
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.getTextContent()).isEqualTo("R5/PT1M"));
    }

    private static void assertBean(String expression) {
        assertThat(expression).matches("\\$\\{[a-z][a-zA-Z]+}");
    }

    private static void assertChinese(BaseElement element, String name) {
        assertThat(name)
                .as(element.getId())
                .isNotBlank()
                .containsPattern("\\p{IsHan}")
                .doesNotContain("\n");
    }

    private static List<String> listeners(UserTask task, String event) {
        return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .filter(listener -> listener.getCamundaEvent().equals(event))
                .map(CamundaTaskListener::getCamundaDelegateExpression)
                .toList();
    }

    private static String camel(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Process process(Path file) {
        return all(file, Process.class).iterator().next();
    }

    private static <T extends BaseElement> Collection<T> all(Path file, Class<T> kind) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        return model.getModelElementsByType(kind);
    }
}
