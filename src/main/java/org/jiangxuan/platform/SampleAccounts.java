package org.jiangxuan.platform;

import java.util.List;

/** Sample accounts that the login page offers. There are none except in the demo. */
public interface SampleAccounts {

    /** The accounts, in the order in which a case passes through their hands. */
    List<SampleAccount> all();

    /**
     * One sample account.
     *
     * @param userId what to type as the account
     * @param password its password, which is no secret
     * @param roleName the role's Chinese name
     * @param description for whom the account acts, in Chinese
     */
    record SampleAccount(String userId, String password, String roleName, String description) {}
}
