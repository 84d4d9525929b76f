package org.jiangxuan.platform.security;

import java.util.List;
import org.jiangxuan.platform.AccountAuthenticator;
import org.jiangxuan.platform.AccountPrincipal;
import org.jiangxuan.platform.CurrentUser;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Checks the one login against the accounts and turns roles into authorities. */
class AccountLogin implements AuthenticationProvider {

    /** Nobody types more; whoever sends more wants to keep the password hash busy. */
    private static final int LONGEST = 200;

    private final AccountAuthenticator accounts;

    AccountLogin(AccountAuthenticator accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userId = attempt.getName().strip();
        String password = String.valueOf(attempt.getCredentials());
        if (userId.isEmpty() || userId.length() > LONGEST || password.length() > LONGEST) {
            throw new BadCredentialsException("account or password out of bounds");
        }
        CurrentUser user = accounts.authenticate(userId, password)
                .orElseThrow(() -> new BadCredentialsException("account or password wrong"));
        List<SimpleGrantedAuthority> authorities = user.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new AccountPrincipal(user), null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
