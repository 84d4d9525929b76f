package org.jiangxuan.process.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jiangxuan.registry.Accounts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps accounts and groups in the engine's identity service. Whatever exists already is left as it is. */
@Component
@Transactional
class EngineAccounts implements Accounts {

    private static final String GROUP_TYPE = "WORKFLOW";

    private final IdentityService identity;
    private final Grants grants;

    EngineAccounts(IdentityService identity, Grants grants) {
        this.identity = identity;
        this.grants = grants;
    }

    @Override
    public void ensureGroup(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(GROUP_TYPE);
            identity.saveGroup(group);
            grants.toGroup(id);
        }
    }

    @Override
    public void ensureUser(String id, String displayName, String password, Set<String> groups) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            User user = identity.newUser(id);
            user.setFirstName(""); // else Tasklist greets "null"
            user.setLastName(displayName);
            user.setPassword(password);
            identity.saveUser(user);
            grants.toUser(id);
        }
        Set<String> missing = new HashSet<>(groups);
        identity.createGroupQuery().groupMember(id).list().forEach(group -> missing.remove(group.getId()));
        missing.forEach(group -> identity.createMembership(id, group));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
    }
}
