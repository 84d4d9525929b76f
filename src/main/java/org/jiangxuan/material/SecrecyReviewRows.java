package org.jiangxuan.material;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SecrecyReviewRows extends JpaRepository<SecrecyReview, Long> {

    List<SecrecyReview> findByCandidateNumberOrderById(String candidateNumber);
}
