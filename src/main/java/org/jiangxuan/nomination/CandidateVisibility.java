package org.jiangxuan.nomination;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.jiangxuan.platform.CurrentUser;
import org.jspecify.annotations.Nullable;

/** Shows candidates to people whom only a higher module knows, such as the experts they are assigned to. */
public interface CandidateVisibility {

    /** Whom this person may see on this account; null when it concerns them not at all. */
    @Nullable
    Predicate visible(Root<Candidate> candidate, CriteriaQuery<?> query, CriteriaBuilder builder, CurrentUser user);
}
