package org.jiangxuan.evaluation;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.CandidateVisibility;
import org.jiangxuan.platform.CurrentUser;
import org.jiangxuan.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An expert sees the candidates that the expert is to score, and no other; none any more once recused. Scoped in the query. */
@Component
class AssignedExperts implements CandidateVisibility {

    @Override
    public @Nullable Predicate visible(
            Root<Candidate> candidate, CriteriaQuery<?> query, CriteriaBuilder builder, CurrentUser user) {
        if (!user.has(Role.EXPERT)) {
            return null;
        }
        Subquery<Integer> assigned = query.subquery(Integer.class);
        Root<ScoringAssignment> assignment = assigned.from(ScoringAssignment.class);
        assigned.select(builder.literal(1))
                .where(
                        builder.equal(assignment.get("expertId"), user.id()),
                        builder.equal(assignment.get("candidateNumber"), candidate.get("number")),
                        builder.isNull(assignment.get("recusedAt")));
        return builder.exists(assigned);
    }
}
