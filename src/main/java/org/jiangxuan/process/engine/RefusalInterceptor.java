package org.jiangxuan.process.engine;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.process.guard.TaskRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands outside the transaction of a command. A rule that a step refused is told to the person in its own words (HTTP
 * 400) instead of as an engine failure; a command that only lost a race against another is run again. Somebody else may
 * have been faster for good, or somebody may not have the right: that is for the caller to tell. What is left is a failure,
 * which is logged once.
 */
class RefusalInterceptor extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalInterceptor.class);
    private static final int TRIES = 5;
    /** How the engine says of any command about a task that there is no such task (any more). */
    private static final String GONE = "Cannot find task with id";

    private static final String DUPLICATE_KEY = "23505";
    /** Of SQL states: the database rolled back for another's sake. */
    private static final String ROLLED_BACK = "40";

    @Override
    public <T> T execute(Command<T> command) {
        boolean mayRetry = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (RuleViolation rule) {
                throw new TaskRefused(rule);
            } catch (RuntimeException e) {
                Optional<RuleViolation> rule = rule(e);
                if (rule.isPresent()) {
                    throw new TaskRefused(rule.get());
                }
                if (!mayRetry || isRefusal(e) || attempt >= tries(e, command)) {
                    throw told(e, command);
                }
            }
        }
    }

    private static Optional<RuleViolation> rule(RuntimeException e) {
        return causes(e)
                .filter(RuleViolation.class::isInstance)
                .map(RuleViolation.class::cast)
                .findFirst();
    }

    /**
     * How often a command that fails so is run in all. The engine reads row by row: while another completes the same task,
     * it may find half of it. Whoever tries again finds the task gone, or fails for good. Jobs have tries of their own.
     */
    private static int tries(RuntimeException e, Command<?> command) {
        boolean ofTask = isCompletion(command) || command instanceof ClaimTaskCmd;
        return ofTask || isLostRace(e) ? TRIES : 1;
    }

    /** By the work list, or as Tasklist does it. */
    private static boolean isCompletion(Command<?> command) {
        return command instanceof CompleteTaskCmd || command instanceof SubmitTaskFormCmd;
    }

    private static boolean isLostRace(RuntimeException e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || (cause instanceof SQLException sql && isLostRace(String.valueOf(sql.getSQLState()))));
    }

    private static boolean isLostRace(String sqlState) {
        return sqlState.equals(DUPLICATE_KEY) || sqlState.startsWith(ROLLED_BACK);
    }

    private static Stream<Throwable> causes(RuntimeException e) {
        return Stream.<@Nullable Throwable>iterate(
                        e, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .flatMap(Stream::ofNullable);
    }

    private static RuntimeException told(RuntimeException e, Command<?> command) {
        boolean outermost = Context.getCommandContext() == null;
        if (outermost && isGone(e) && isCompletion(command)) {
            return new TaskRefused(new RuleViolation(TaskRefused.GONE));
        }
        if (outermost && !isRefusal(e) && !(e instanceof OptimisticLockingException)) {
            LOG.error("{} failed", command.getClass().getSimpleName(), e);
        }
        // whoever called the engine from within a transaction of their own knows a lost race by Spring's name only
        if (outermost
                && e instanceof OptimisticLockingException
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            return new OptimisticLockingFailureException("lost a race in the engine", e);
        }
        return e;
    }

    private static boolean isGone(RuntimeException e) {
        return e instanceof NullValueException && String.valueOf(e.getMessage()).startsWith(GONE);
    }

    /** Whether the engine turns somebody down, rather than fails. */
    private static boolean isRefusal(RuntimeException e) {
        return e instanceof BadUserRequestException
                || e instanceof AuthorizationException
                || e instanceof TaskAlreadyClaimedException
                || isGone(e);
    }
}
