package org.jiangxuan.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<Correction, Long> {

    Correction save(Correction correction);

    Optional<Correction> findById(long id);

    List<Correction> findByCandidateNumberOrderById(String candidateNumber);

    /** The open correction of this unit's candidate, as long as the case is running; the unit is part of the question. */
    @Query("""
            select r from Correction r, Candidate c
            where c.number = r.candidateNumber and c.number = :number and c.unitCode = :unit
            and r.state = org.jiangxuan.review.CorrectionState.OPEN
            and c.stage <> org.jiangxuan.nomination.Stage.ENDED
            """)
    Optional<Correction> openOf(String number, String unit);
}
