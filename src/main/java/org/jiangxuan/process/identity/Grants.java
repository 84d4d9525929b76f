package org.jiangxuan.process.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.process.step.Keys;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * What people may do in the engine's web applications: administrators everything, officials open Tasklist and read its two
 * filters and their own name, and nothing else. Rights on single tasks come from being a task's candidate group.
 */
@Component
class Grants {

    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;
    private final boolean enterprisesUseTasklist;

    Grants(AuthorizationService authorizations, FilterService filters, TaskService tasks, Environment environment) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
        this.enterprisesUseTasklist = environment.acceptsProfiles(Profiles.of("demo", "rehearsal", "test"));
    }

    void toGroup(String group) {
        if (GroupNames.ADMIN.equals(group)) {
            for (Resource resource : Resources.values()) {
                grant(group, resource, Authorization.ANY, Permissions.ALL);
            }
        } else if (enterprisesUseTasklist || !group.startsWith("unit")) {
            grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
            for (String filter : filterIds()) {
                grant(group, Resources.FILTER, filter, Permissions.READ);
            }
        }
    }

    /** Tasklist shows the name of whoever is logged in, and complains where it may not read it. */
    void toUser(String user) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setUserId(user);
        save(authorization, Resources.USER, user, Permissions.READ);
    }

    private void grant(String group, Resource resource, String id, Permission permission) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        save(authorization, resource, id, permission);
    }

    private void save(Authorization authorization, Resource resource, String id, Permission permission) {
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.addPermission(permission);
        authorizations.saveAuthorization(authorization);
    }

    private List<String> filterIds() {
        return List.of(
                ensureFilter(
                        "待办任务",
                        1,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${currentUserGroups()}")
                                .includeAssignedTasks()),
                ensureFilter("我已认领", 2, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")));
    }

    private String ensureFilter(String name, int priority, TaskQuery query) {
        // two nodes starting at once may have made two of them
        List<Filter> present = filters.createTaskFilterQuery()
                .filterName(name)
                .orderByFilterId()
                .asc()
                .listPage(0, 1);
        if (!present.isEmpty()) {
            return present.get(0).getId();
        }
        Map<String, Object> properties = new HashMap<>();
        properties.put("priority", priority);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        // what tells one card from the next
        properties.put(
                "variables",
                List.of(
                        Map.of("name", Keys.CANDIDATE_NUMBER, "label", "候选人"),
                        Map.of("name", Keys.ROUND_KEY, "label", "推荐批次")));
        Filter filter = filters.newTaskFilter(name).setQuery(query).setProperties(properties);
        return filters.saveFilter(filter).getId();
    }
}
