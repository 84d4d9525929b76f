package org.jiangxuan.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<ScoringAssignment, Long> {

    Optional<ScoringAssignment> findById(long id);

    Optional<ScoringAssignment> findByCandidateNumberAndExpertId(String candidateNumber, String expertId);

    /** Of those who are not recused. Each is asked for by itself afterwards, which then costs nothing. */
    List<ScoringAssignment> findByCandidateNumberAndRecusedAtIsNullOrderByExpertId(String number);

    /** Of those who are not recused, with their points, in one query. */
    @Query("select distinct a from ScoringAssignment a left join fetch a.points"
            + " where a.candidateNumber = :number and a.recusedAt is null order by a.expertId")
    List<ScoringAssignment> withPoints(String number);

    /** Everyone who was ever assigned, recused or not. */
    @Query("select a.expertId from ScoringAssignment a where a.candidateNumber = :number")
    List<String> expertsOf(String number);

    long countByCandidateNumberAndRecusedAtIsNull(String candidateNumber);

    /** Expert and how many assignments they have. */
    @Query("select a.expertId, count(a) from ScoringAssignment a where a.campaignId = :campaignId"
            + " and a.expertId in :experts and a.recusedAt is null group by a.expertId")
    List<Object[]> counts(String campaignId, Collection<String> experts);
}
