package org.jiangxuan.material;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MaterialRows extends JpaRepository<StoredMaterial, Long> {

    List<StoredMaterial> findByCandidateNumberOrderByKindAscUploadedAtDescIdDesc(String candidateNumber);

    Optional<StoredMaterial> findByIdAndCandidateNumber(long id, String candidateNumber);

    Optional<StoredMaterial> findByCandidateNumberAndKindAndSha256(
            String candidateNumber, MaterialKind kind, String sha256);

    List<StoredMaterial> findByCandidateNumberAndClassifiedTrueAndSecrecyReviewIdIsNullOrderById(
            String candidateNumber);

    @Query("""
            select distinct m.candidateNumber from StoredMaterial m
            where m.candidateNumber in :numbers and m.classified = true and m.secrecyReviewId is null
            order by m.candidateNumber
            """)
    List<String> unreviewed(Collection<String> numbers);

    long countByCandidateNumber(String candidateNumber);
}
