package org.jiangxuan.nomination;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseStepRepository extends JpaRepository<CaseStepRow, Long> {

    List<CaseStepRow> findByCandidateNumberOrderByAtAscIdAsc(String candidateNumber);

    List<CaseStepRow> findByCandidateNumberInOrderByAtAscIdAsc(Collection<String> candidateNumbers);
}
