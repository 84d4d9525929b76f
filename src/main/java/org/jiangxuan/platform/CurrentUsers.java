package org.jiangxuan.platform;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is at the screen. */
@Component
public class CurrentUsers {

    /** The person of this request; empty when nobody is logged in or the work is the engine's own. */
    public Optional<CurrentUser> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal) {
            return Optional.of(principal.user());
        }
        return Optional.empty();
    }

    /**
     * The person of this request.
     *
     * @throws AccessDeniedException when nobody is logged in
     */
    public CurrentUser require() {
        return find().orElseThrow(() -> new AccessDeniedException("请先登录。"));
    }
}
