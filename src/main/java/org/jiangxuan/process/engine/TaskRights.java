package org.jiangxuan.process.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The rights that the engine gives by itself: to each group its task is offered to, and to whom a task is handed. Accounts
 * are kept by administrators; nobody gets rights over the own one by having it.
 */
final class TaskRights extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NONE = {};

    @Override
    public AuthorizationEntity[] newUser(User user) {
        return NONE;
    }

    /** Whoever claims a task had the right to before, and keeps it as long as the group does; that takes no row. */
    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        boolean claimed = newAssignee != null
                && newAssignee.equals(Context.getCommandContext().getAuthenticatedUserId());
        return claimed ? NONE : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    /** Nobody can have a right to a task yet that is only being made, so none is looked for. */
    @Override
    protected AuthorizationEntity createOrUpdateAuthorization(
            Task task,
            @Nullable String userId,
            @Nullable String groupId,
            Resource resource,
            boolean historic,
            Permission... permissions) {
        if (historic || !(task instanceof TaskEntity entity && entity.getRevision() == 0)) {
            return super.createOrUpdateAuthorization(task, userId, groupId, resource, historic, permissions);
        }
        return createGrantAuthorization(userId, groupId, resource, task.getId(), permissions);
    }
}
