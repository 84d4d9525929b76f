package org.jiangxuan.process.guard;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Closes CVE-2026-109432 of engine 7.24.0: expressions inside the <code>orQueries</code> of a task query were evaluated
 * although ad-hoc expressions are forbidden, so that whoever is logged in could run code.
 */
public class AdHocExpressionGuard extends CommandInterceptor {

    private static final Field EXTENDING_QUERY = ReflectUtil.getField("extendingQuery", AbstractExecuteFilterCmd.class);

    static {
        EXTENDING_QUERY.setAccessible(true);
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query) {
            check(query);
        } else if (command instanceof AbstractExecuteFilterCmd filter
                && extendingQuery(filter) instanceof TaskQueryImpl query) {
            check(query);
        }
        return next.execute(command);
    }

    private static void check(TaskQueryImpl query) {
        for (TaskQueryImpl or : query.getQueries()) {
            // a query is the first of its own list
            if (or != query) {
                if (!or.getExpressions().isEmpty()) {
                    throw new BadUserRequestException("查询条件中不允许使用表达式");
                }
                check(or);
            }
        }
    }

    private static @Nullable Query<?, ?> extendingQuery(AbstractExecuteFilterCmd filter) {
        try {
            return (Query<?, ?>) EXTENDING_QUERY.get(filter);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
