package org.jiangxuan.platform;

import java.io.Serializable;
import java.security.Principal;

/** The principal in Spring Security's context; its name is the account's id. */
public record AccountPrincipal(CurrentUser user) implements Principal, Serializable {

    @Override
    public String getName() {
        return user.id();
    }
}
