package org.jiangxuan.platform;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Port to the tasks of people, in business words. */
public interface WorkList {

    /**
     * Who claims and completes.
     *
     * @param userId the account
     * @param groups ids of its groups, by which it may
     */
    record Acting(String userId, List<String> groups) {}

    /** All open tasks, oldest first. For rehearsals and supervision, not for a page. */
    List<WorkItem> open();

    /** The open tasks that this account holds or could claim, the most urgent first. */
    List<WorkItem> openFor(String userId);

    /** An account with its groups as of now, as a web session keeps them: so they are read once and not at each act. */
    Acting acting(String userId);

    /**
     * Takes a task into one's own hands.
     *
     * @throws RuleViolation when the task is gone, is another's, or is not offered to this account
     */
    void claim(String workItemId, Acting person);

    /** As {@link #claim(String, Acting)} by an account that acts only once. */
    default void claim(String workItemId, String userId) {
        claim(workItemId, acting(userId));
    }

    /**
     * Completes a task with its form's values, through the very same guard as Tasklist.
     *
     * @param values by field key
     * @throws FormRejected when values are missing, unknown or out of range
     * @throws RuleViolation when a business rule forbids it, or the task is not this account's
     */
    void complete(String workItemId, Acting person, Map<String, Object> values);

    /** As {@link #complete(String, Acting, Map)} by an account that acts only once. */
    default void complete(String workItemId, String userId, Map<String, Object> values) {
        complete(workItemId, acting(userId), values);
    }

    /** How many tasks of a campaign that are due before an instant each group has open; groups with none are left out. */
    List<OpenCount> openByGroup(String campaignId, Instant dueBefore);
}
