package org.jiangxuan.material;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface MaterialRows extends JpaRepository<StoredMaterial, Long> {

    List<StoredMaterial> findByCandidateNumberOrderByKindAscUploadedAtDescIdDesc(String candidateNumber);

    Optional<StoredMaterial> findByIdAndCandidateNumber(long id, String candidateNumber);

    Optional<StoredMaterial> findByCandidateNumberAndKindAndSha256(
            String candidateNumber, MaterialKind kind, String sha256);

    List<StoredMaterial> findByCandidateNumberAndClassifiedTrueAndSecrecyReviewIdIsNullOrderById(
            String candidateNumber);

    long countByCandidateNumber(String candidateNumber);
}
