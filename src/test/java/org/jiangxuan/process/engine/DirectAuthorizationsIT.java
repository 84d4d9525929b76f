package org.jiangxuan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.process.ProcessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights are looked up for the person's own groups, not among those of everybody. */
class DirectAuthorizationsIT extends ProcessTest {

    @Autowired
    private ProcessEngine camunda;

    @Test
    void the_engine_asks_for_the_persons_groups_only() {
        List<String> none = command(manager -> manager.filterAuthenticatedGroupIds(List.of("nobodyhasrights")));
        assertThat(none).containsExactly("nobodyhasrights");
        assertThat(command(manager -> manager.filterAuthenticatedGroupIds(null)))
                .isEmpty();
    }

    @Test
    void who_is_in_a_group_that_the_task_is_offered_to_may_do_it_and_nobody_else() {
        recommendationOpens();
        WorkItem offered = task(apply(), "task-enterprise-check");

        assertThatThrownBy(() -> workList.claim(offered.id(), "union" + UNIT))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("您不在该任务的办理范围内");
        assertThatThrownBy(() -> workList.claim(offered.id(), "nobody")).isInstanceOf(RuleViolation.class);
        workList.claim(offered.id(), person(offered));
        assertThat(tasks.createTaskQuery().taskId(offered.id()).singleResult().getAssignee())
                .isEqualTo(person(offered));
    }

    private List<String> command(Function<AuthorizationManager, List<String>> asked) {
        return ((ProcessEngineConfigurationImpl) camunda.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> asked.apply(context.getAuthorizationManager()));
    }
}
