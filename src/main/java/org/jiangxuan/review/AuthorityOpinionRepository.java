package org.jiangxuan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuthorityOpinionRepository extends Repository<AuthorityOpinion, Long> {

    <T extends AuthorityOpinion> List<T> saveAll(Iterable<T> opinions);

    Optional<AuthorityOpinion> findById(long id);

    boolean existsByCampaignIdAndAuthorityCodeAndChasedAtGreaterThanEqual(
            String campaignId, String authorityCode, Instant due);

    /** Questions without an answer that were chased before an instant, about candidates who are under review. */
    @Query("""
            select o from AuthorityOpinion o, Candidate c
            where o.campaignId = :campaignId and o.givenAt is null and o.chasedAt < :due
            and c.number = o.candidateNumber and c.stage = org.jiangxuan.nomination.Stage.UNDER_REVIEW
            order by o.id
            """)
    List<AuthorityOpinion> silentSince(String campaignId, Instant due);

    List<AuthorityOpinion> findByCandidateNumberOrderById(String candidateNumber);
}
