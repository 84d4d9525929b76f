package org.jiangxuan.platform;

import java.util.Optional;

/** Port to where the accounts live. */
public interface AccountAuthenticator {

    /**
     * Checks an account's password, throttling repeated failures.
     *
     * @return the person with their roles and scope; empty when the account does not exist, the password is wrong or the
     *     account is locked for now, without telling which
     */
    Optional<CurrentUser> authenticate(String userId, String password);
}
