package org.jiangxuan.process.guard;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.Test;

class AdHocExpressionGuardTest {

    @Test
    void codeIsFoundHoweverDeepItIsHidden() {
        TaskQueryImpl innermost = new TaskQueryImpl();
        innermost.addExpression("assignee", "${dateTime()}");
        TaskQueryImpl inner = new TaskQueryImpl();
        inner.addOrQuery(innermost);
        TaskQueryImpl query = new TaskQueryImpl();
        query.addOrQuery(inner);

        assertThatThrownBy(() -> new AdHocExpressionGuard().execute(query)).isInstanceOf(BadUserRequestException.class);
    }
}
