package org.jiangxuan.process.work;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.process.guard.TaskRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody is told whom the engine turns down. */
class EngineWorkListTest {

    private static final ProcessEngineException BARRED = new AuthorizationException("hr", "TASK_WORK", "Task", "task");

    private final TaskService tasks = mock();
    private final IdentityService identity = mock(RETURNS_DEEP_STUBS);
    private final OpenTasks openTasks = mock();
    private final EngineWorkList work = new EngineWorkList(tasks, identity, openTasks);

    private static final ProcessEngineException RULED = new TaskRefused(new RuleViolation("不能填写企业意见。"));

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("against a rule", RULED, true, "不能填写企业意见"),
                Arguments.of("when the case is already further", RULED, false, "任务已办结或已取消"),
                Arguments.of("without the right", BARRED, true, "您不在该任务的办理范围内"),
                Arguments.of("whose right ended with the task", BARRED, false, "任务已办结或已取消"),
                Arguments.of("too late", new NullValueException("task is null"), false, "任务已办结或已取消"),
                Arguments.of("second", new TaskAlreadyClaimedException("task", "another"), true, "已由其他人员认领"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void each_is_told_why(String who, ProcessEngineException refusal, boolean open, String sentence) {
        when(identity.createGroupQuery().groupMember("hr").list()).thenReturn(List.of());
        doThrow(refusal).when(tasks).complete("task", Map.of());
        when(openTasks.isOpen("task")).thenReturn(open);

        assertThatThrownBy(() -> work.complete("task", "hr", Map.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining(sentence);
    }
}
