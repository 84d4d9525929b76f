package org.jiangxuan.registry;

import java.util.List;
import java.util.Set;

/** Users and groups, which live in the engine's identity service. {@code process} implements it. */
public interface Accounts {

    /** Creates the group unless it exists. */
    void ensureGroup(String id, String name);

    /**
     * Creates the user unless it exists, and adds the missing memberships; an existing user's password is kept.
     *
     * @param groups group ids, each of which must exist
     */
    void ensureUser(String id, String displayName, String password, Set<String> groups);

    /** The user ids of a group, sorted. */
    List<String> members(String group);
}
