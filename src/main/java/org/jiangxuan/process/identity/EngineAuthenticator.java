package org.jiangxuan.process.identity;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jiangxuan.platform.AccountAuthenticator;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.springframework.stereotype.Component;

/** Checks passwords against the engine's identity service, whose throttling of repeated failures applies. */
@Component
class EngineAuthenticator implements AccountAuthenticator {

    private final IdentityService identity;

    EngineAuthenticator(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Optional<CurrentUser> authenticate(String userId, String password) {
        if (!correct(userId, password)) {
            return Optional.empty();
        }
        User user = identity.createUserQuery().userId(userId).singleResult();
        List<String> groups = identity.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
        return Optional.of(GroupNames.fromGroups(userId, user.getLastName(), groups));
    }

    private boolean correct(String userId, String password) {
        try {
            return identity.checkPassword(userId, password);
        } catch (AuthenticationException locked) {
            return false;
        }
    }
}
