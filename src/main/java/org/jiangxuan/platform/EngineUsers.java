package org.jiangxuan.platform;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Who uses the engine's web applications: everybody, but enterprises only where all people are invented. */
@Component
public class EngineUsers {

    private static final Set<Role> ENTERPRISE = EnumSet.of(Role.UNIT_HR, Role.UNIT_HEAD, Role.UNIT_UNION);

    private final Set<Role> roles;

    public EngineUsers(Environment environment) {
        Set<Role> users = EnumSet.allOf(Role.class);
        if (!environment.acceptsProfiles(Profiles.of("demo", "test"))) {
            users.removeAll(ENTERPRISE);
        }
        roles = Collections.unmodifiableSet(users);
    }

    /** The roles that get in. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether the person has one of these roles. */
    public boolean includes(CurrentUser user) {
        return user.roles().stream().anyMatch(roles::contains);
    }
}
