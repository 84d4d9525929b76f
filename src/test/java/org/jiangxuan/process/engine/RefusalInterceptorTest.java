package org.jiangxuan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jiangxuan.process.guard.TaskRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@ExtendWith(OutputCaptureExtension.class)
class RefusalInterceptorTest {

    private final RefusalInterceptor interceptor = new RefusalInterceptor();
    private int runs;

    static Stream<RuntimeException> refusals() {
        return Stream.of(
                new NullValueException("Cannot find task with id 4711: task is null"),
                new TaskAlreadyClaimedException("4711", "another"),
                new AuthorizationException("hr", "TASK_WORK", "Task", "4711"),
                new BadUserRequestException("no such query"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whoever_is_turned_down_is_no_failure(RuntimeException refusal, CapturedOutput output) {
        assertThatThrownBy(() -> run(refusal, 1)).isSameAs(refusal);

        assertThat(output).doesNotContain("ERROR");
    }

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new NullValueException("Cannot resolve process definition: processDefinition is null"),
                new ProcessEngineException("broken"),
                new IllegalStateException("broken"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_is_logged_once(RuntimeException failure, CapturedOutput output) {
        assertThatThrownBy(() -> run(failure, 1)).isSameAs(failure);

        assertThat(output.getAll().split("ERROR", -1)).hasSize(2);
    }

    static Stream<RuntimeException> lostRaces() {
        return Stream.of(
                new OptimisticLockingException("faster"),
                new CannotAcquireLockException("faster"),
                new ProcessEngineException(
                        "Exception while invoking TaskListener", new SQLException("duplicate key", "23505")),
                new ProcessEngineException("persistence", new SQLException("deadlock detected", "40P01")));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void a_lost_race_is_run_again(RuntimeException lost, CapturedOutput output) {
        assertThat(run(lost, 2)).isEqualTo("done");

        assertThat(runs).isEqualTo(3);
        assertThat(output).doesNotContain("ERROR");
    }

    @Test
    void a_race_that_is_lost_again_and_again_is_given_up() {
        OptimisticLockingException lost = new OptimisticLockingException("faster");

        assertThatThrownBy(() -> run(lost, 100)).isSameAs(lost);

        assertThat(runs).isEqualTo(5);
    }

    /** A race is run again, but not what it fails of then. */
    @Test
    void whatever_fails_after_a_lost_race_is_a_failure(CapturedOutput output) {
        RuntimeException[] failures = new RuntimeException[100];
        Arrays.fill(failures, new IllegalStateException("broken"));
        failures[0] = new OptimisticLockingException("faster");

        assertThatThrownBy(() -> run(ran -> "done", failures)).isSameAs(failures[1]);

        assertThat(runs).isEqualTo(2);
        assertThat(output.getAll().split("ERROR", -1)).hasSize(2);
    }

    static Stream<Command<?>> completions() {
        return Stream.of(new CompleteTaskCmd("4711", Map.of()), new SubmitTaskFormCmd("4711", Map.of(), false, false));
    }

    /** While another completes the same task the engine may find half of it, and stumble over that. */
    @ParameterizedTest
    @MethodSource("completions")
    void whoever_stumbles_over_a_task_looks_again_and_is_told_that_it_is_done(
            Command<?> completion, CapturedOutput output) {
        NullPointerException half = new NullPointerException("scope is null");
        NullValueException gone = new NullValueException("Cannot find task with id 4711: task is null");

        assertThatThrownBy(() -> run(completion, half, gone))
                .isInstanceOf(TaskRefused.class)
                .hasMessage("任务已办结或已取消，请刷新待办列表");

        assertThat(output).doesNotContain("ERROR");
    }

    /** The caller's transaction is spoilt; that is told by Spring's name. */
    @Test
    void within_another_transaction_nothing_is_run_again() {
        OptimisticLockingException lost = new OptimisticLockingException("faster");
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> run(lost, 1))
                    .isInstanceOf(OptimisticLockingFailureException.class)
                    .hasCause(lost);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }

        assertThat(runs).isEqualTo(1);
    }

    /** A command that fails so often, and then succeeds. */
    private String run(RuntimeException failure, int times) {
        return run(ran -> "done", Collections.nCopies(times, failure).toArray(RuntimeException[]::new));
    }

    private <T> T run(Command<T> command, RuntimeException... failures) {
        CommandContext context = mock();
        interceptor.setNext(new CommandInterceptor() {
            @Override
            public <R> R execute(Command<R> next) {
                if (runs < failures.length) {
                    throw failures[runs++];
                }
                runs++;
                return next.execute(context);
            }
        });
        return interceptor.execute(command);
    }
}
