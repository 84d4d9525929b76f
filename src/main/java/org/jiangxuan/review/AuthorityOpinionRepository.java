package org.jiangxuan.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AuthorityOpinionRepository extends Repository<AuthorityOpinion, Long> {

    <T extends AuthorityOpinion> List<T> saveAll(Iterable<T> opinions);

    Optional<AuthorityOpinion> findById(long id);

    boolean existsByCampaignIdAndAuthorityCodeAndChasedAtIsNotNull(String campaignId, String authorityCode);

    List<AuthorityOpinion> findByCandidateNumberOrderById(String candidateNumber);
}
