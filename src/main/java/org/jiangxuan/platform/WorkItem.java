package org.jiangxuan.platform;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One open task of a person or a group.
 *
 * @param id the task's id, the handle for {@link WorkList#claim} and {@link WorkList#complete}
 * @param step the step's id in the model, such as {@code task-union-opinion}
 * @param title the step's Chinese name
 * @param process the key of the process, such as {@code candidate}
 * @param businessKey the candidate's number, the round's key or the campaign's id; of an objection its own key
 * @param candidateNumber whom it is about, whatever the process; null when it is about a round or the whole campaign
 * @param createdAt when the task came to the list
 * @param dueAt when it is due
 * @param groups the groups it is offered to
 * @param assignee the account that holds it
 */
public record WorkItem(
        String id,
        String step,
        String title,
        String process,
        String businessKey,
        @Nullable String candidateNumber,
        @Nullable Instant createdAt,
        @Nullable Instant dueAt,
        Set<String> groups,
        @Nullable String assignee) {

    public WorkItem {
        groups = Set.copyOf(groups);
    }

    /** Whether it is about this candidate. */
    public boolean isAbout(String number) {
        return number.equals(candidateNumber);
    }
}
