package org.jiangxuan.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Set;
import org.jiangxuan.platform.AccountPrincipal;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.GroupNames;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who sends a request, as if they had logged in. */
public final class LoggedIn {

    private LoggedIn() {}

    /** Somebody of this group and of no other. */
    public static CurrentUser as(String group) {
        return GroupNames.fromGroups("tester", "测试员", Set.of(group));
    }

    /** Sent by this user. */
    public static RequestPostProcessor user(CurrentUser user) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(user),
                null,
                user.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList()));
    }
}
