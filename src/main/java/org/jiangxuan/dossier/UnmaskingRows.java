package org.jiangxuan.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnmaskingRows extends JpaRepository<Unmasking, Long> {

    List<Unmasking> findTop20ByCandidateNumberOrderByAtDescIdDesc(String candidateNumber);
}
