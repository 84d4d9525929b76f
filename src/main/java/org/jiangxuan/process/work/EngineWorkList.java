package org.jiangxuan.process.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jiangxuan.platform.OpenCount;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.process.guard.TaskRefused;
import org.springframework.stereotype.Component;

/** The work list over the engine; claiming and completing run under the rights of the person who acts. */
@Component
class EngineWorkList implements WorkList {

    /** More tasks than this nobody reads on one page. */
    private static final int LIMIT = 500;

    private final TaskService tasks;
    private final IdentityService identity;
    private final OpenTasks openTasks;

    EngineWorkList(TaskService tasks, IdentityService identity, OpenTasks openTasks) {
        this.tasks = tasks;
        this.identity = identity;
        this.openTasks = openTasks;
    }

    @Override
    public List<WorkItem> open() {
        return openTasks.all();
    }

    @Override
    public List<WorkItem> openFor(String userId) {
        return openTasks.of(userId, openTasks.groupsOf(userId), LIMIT);
    }

    @Override
    public Acting acting(String userId) {
        return new Acting(userId, openTasks.groupsOf(userId));
    }

    @Override
    public void claim(String workItemId, Acting person) {
        as(person, workItemId, () -> tasks.claim(workItemId, person.userId()));
    }

    @Override
    public void complete(String workItemId, Acting person, Map<String, Object> values) {
        as(person, workItemId, () -> tasks.complete(workItemId, values));
    }

    @Override
    public List<OpenCount> openByGroup(String campaignId, Instant dueBefore) {
        return openTasks.byGroup(campaignId, dueBefore);
    }

    private void as(Acting person, String workItemId, Runnable action) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(person.userId(), person.groups());
        try {
            action.run();
        } catch (TaskRefused refused) {
            // whoever comes late may meet the rule that the case is already further
            throw openTasks.isOpen(workItemId) ? refused.rule() : new RuleViolation(TaskRefused.GONE);
        } catch (TaskAlreadyClaimedException claimed) {
            throw new RuleViolation("任务已由其他人员认领");
        } catch (NullValueException gone) {
            throw new RuleViolation(TaskRefused.GONE);
        } catch (AuthorizationException denied) {
            // the rights to a task end with it: whoever comes at that very moment is late, not out of bounds
            throw new RuleViolation(openTasks.isOpen(workItemId) ? "您不在该任务的办理范围内" : TaskRefused.GONE);
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
            }
        }
    }
}
