package org.jiangxuan.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<ScoringAssignment, Long> {

    Optional<ScoringAssignment> findById(long id);

    @Query("select a.id from ScoringAssignment a where a.candidateNumber = :number order by a.expertId")
    List<Long> idsOf(String number);

    /** With their points, in one query. */
    @Query("select distinct a from ScoringAssignment a left join fetch a.points"
            + " where a.candidateNumber = :number order by a.expertId")
    List<ScoringAssignment> withPoints(String number);
}
