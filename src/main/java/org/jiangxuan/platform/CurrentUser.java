package org.jiangxuan.platform;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person at the screen and their scope.
 *
 * @param id the account's id in the engine's identity service
 * @param name the name shown
 * @param roles what the person may act as
 * @param unitCode the credit code of the person's enterprise, for the unit roles
 * @param regionCode the code of the person's region, for {@link Role#DISTRICT}
 * @param authorityCode the code of the person's authority, for {@link Role#AUTHORITY}
 */
public record CurrentUser(
        String id,
        String name,
        Set<Role> roles,
        @Nullable String unitCode,
        @Nullable String regionCode,
        @Nullable String authorityCode)
        implements Serializable {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    /** Whether the person may act as this. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person may act as at least one of these. */
    public boolean hasAny(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the person's roles sees the whole city. */
    public boolean cityWide() {
        return roles.stream().anyMatch(Role::cityWide);
    }
}
