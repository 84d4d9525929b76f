package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.jiangxuan.nomination.Opinions;
import org.jiangxuan.platform.FormRejected;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.process.guard.TaskRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the form guard lets through, whatever call it comes by. */
class FormGuardIT extends ProcessTest {

    private static final String LONG = "长".repeat(501);

    @Autowired
    private Opinions opinions;

    @Autowired
    private FormService forms;

    @Autowired
    private HistoryService history;

    private String number;
    private WorkItem check;

    @BeforeEach
    void someoneHasApplied() {
        recommendationOpens();
        number = apply();
        WorkItem offered = task(number, "task-enterprise-check");
        workList.claim(offered.id(), person(offered));
        check = task(number, "task-enterprise-check");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("missing", Map.of("opinion", "agree"), "signatory", "必须填写"),
                Arguments.of("blank", Map.of("opinion", "agree", "signatory", "  "), "signatory", "不能只有空格"),
                Arguments.of(
                        "extra", Map.of("opinion", "agree", "signatory", "王人事", "eligible", true), "eligible", "没有字段"),
                Arguments.of(
                        "too long",
                        Map.of("opinion", "agree", "signatory", "王人事", "opinionText", LONG),
                        "opinionText",
                        "最多填写 500 个字"),
                Arguments.of("wrong option", Map.of("opinion", "maybe", "signatory", "王人事"), "opinion", "选项"),
                Arguments.of("wrong type", Map.of("opinion", "agree", "signatory", 7), "signatory", "应填写文字"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_told_at_its_field(String what, Map<String, Object> values, String field, String sentence) {
        assertThatThrownBy(() -> workList.complete(check.id(), person(check), values))
                .isInstanceOfSatisfying(
                        FormRejected.class,
                        refused -> assertThat(refused.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo(field);
                            assertThat(fault.message()).contains(sentence);
                        }));
        assertThatThrownBy(() -> tasks.complete(check.id(), values)).isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> tasks.completeWithVariablesInReturn(check.id(), values, false))
                .isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> forms.submitTaskForm(check.id(), values)).isInstanceOf(TaskRefused.class);
        assertThatThrownBy(() -> forms.submitTaskFormWithVariablesInReturn(check.id(), values, false))
                .isInstanceOf(TaskRefused.class);
        assertThat(task(number, "task-enterprise-check").id()).isEqualTo(check.id());
    }

    @Test
    void every_fault_is_told_at_once() {
        assertThatThrownBy(() -> workList.complete(check.id(), person(check), Map.of("opinion", "maybe", "x", 1)))
                .isInstanceOfSatisfying(
                        FormRejected.class,
                        refused -> assertThat(refused.faults())
                                .extracting(FormRejected.Fault::field)
                                .containsExactlyInAnyOrder("x", "opinion", "signatory"));
    }

    @Test
    void a_number_out_of_range_or_too_fine_is_refused() {
        String candidate = underEvaluationOf(number);
        WorkItem sheet = openTasks(candidate, "task-expert-score").get(0);

        for (Object wrong : new Object[] {-1, 100.5, 80.55, "90", true, Double.NaN}) {
            Map<String, Object> values = new HashMap<>(Map.of("c4", 90, "c5", 80));
            values.put("c6", wrong);
            assertThatThrownBy(() -> complete(sheet, values))
                    .as("c6 = %s", wrong)
                    .isInstanceOfSatisfying(
                            FormRejected.class,
                            refused -> assertThat(refused.field()).contains("c6"));
        }
        complete(sheet, Map.of("c4", 90, "c5", 80, "c6", 99.5));
    }

    @Test
    void a_rule_of_the_business_is_told_at_its_field_as_well() {
        assertThatThrownBy(() ->
                        workList.complete(check.id(), person(check), Map.of("opinion", "refuse", "signatory", "王人事")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).contains("opinionText"));
    }

    @Test
    void nobody_completes_what_they_have_not_claimed() {
        WorkItem consult = afterCheck();
        String union = person(consult);

        assertThatThrownBy(() -> workList.complete(consult.id(), union, AGREE)).hasMessageContaining("认领");
        workList.claim(consult.id(), union);
        assertThatThrownBy(() -> workList.complete(consult.id(), "hr" + UNIT, AGREE))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> workList.complete(consult.id(), "finance1", AGREE))
                .isInstanceOf(RuleViolation.class);
        workList.complete(consult.id(), union, AGREE);
    }

    @Test
    void there_is_no_way_around_the_form() {
        assertThatThrownBy(() -> tasks.handleBpmnError(check.id(), "NOT_ELIGIBLE"))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.handleEscalation(check.id(), "any")).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.resolveTask(check.id(), Map.of("eligible", true)))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.createComment(check.id(), null, "210202198501010012"))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.createAttachment("t", check.id(), null, "n", "d", "http://example.org"))
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void fields_of_a_record_never_become_variables() {
        workList.complete(
                check.id(), person(check), Map.of("opinion", "agree", "signatory", "王人事", "opinionText", "一线工作二十年。"));
        time.drain();

        assertThat(runtime.createVariableInstanceQuery().list())
                .extracting("name")
                .doesNotContain("opinion", "signatory", "opinionText")
                .contains("enterpriseAgrees");
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .extracting("name")
                .doesNotContain("opinion", "signatory", "opinionText");
        assertThat(history.createHistoricDetailQuery().list()).isEmpty();
        assertThat(opinions.of(number))
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.opinion()).isEqualTo("一线工作二十年。"));
    }

    private WorkItem afterCheck() {
        complete(check, Map.of("opinion", "agree", "signatory", "王人事"));
        return task(number, "task-union-opinion");
    }

    private String underEvaluationOf(String candidate) {
        afterCheck();
        complete(candidate, "task-union-opinion", AGREE);
        recommended(candidate);
        received(candidate);
        moveTo("2021-07-05T00:00");
        reviewed(candidate);
        complete(candidate, "task-determination", Map.of("decision", "determined"));
        sweep();
        moveTo("2021-07-19T00:00");
        formPanel();
        return candidate;
    }
}
