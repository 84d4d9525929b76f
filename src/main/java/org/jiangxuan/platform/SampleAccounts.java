package org.jiangxuan.platform;

import java.util.List;

/** Sample accounts that the login page offers. There are none except in the demo. */
public interface SampleAccounts {

    /**
     * The accounts: of each role first the one that has most to do now, in the order in which a case passes through
     * their hands; then the others, in the same order.
     */
    List<SampleAccount> all();

    /**
     * One sample account.
     *
     * @param userId what to type as the account
     * @param password its password, which is no secret
     * @param roleName the role's Chinese name
     * @param description for whom the account acts, in Chinese
     * @param openTasks how many tasks wait for it now
     * @param first whether it is the one of its role to begin with
     */
    record SampleAccount(
            String userId, String password, String roleName, String description, long openTasks, boolean first) {}
}
