package org.jiangxuan.process.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.process.guard.TaskRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Stands outside the transaction of a command. A rule that a step refused is told to the person in its own words (HTTP
 * 400) instead of as an engine failure; a command that only lost a race against another is run again. What is left is a
 * failure, which is logged once.
 */
class RefusalInterceptor extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalInterceptor.class);
    private static final int TRIES = 5;

    @Override
    public <T> T execute(Command<T> command) {
        boolean mayRetry = !TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return next.execute(command);
            } catch (OptimisticLockingException | ConcurrencyFailureException lostRace) {
                if (!mayRetry || attempt == TRIES) {
                    throw lostRace;
                }
            } catch (RuleViolation rule) {
                throw new TaskRefused(rule);
            } catch (RuntimeException e) {
                throw refusal(e, command);
            }
        }
    }

    private static RuntimeException refusal(RuntimeException e, Command<?> command) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RuleViolation rule) {
                return new TaskRefused(rule);
            }
        }
        boolean outermost = Context.getCommandContext() == null;
        if (outermost && !(e instanceof BadUserRequestException) && !(e instanceof AuthorizationException)) {
            LOG.error("{} failed", command.getClass().getSimpleName(), e);
        }
        return e;
    }
}
