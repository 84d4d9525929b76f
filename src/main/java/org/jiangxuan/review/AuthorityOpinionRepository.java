package org.jiangxuan.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuthorityOpinionRepository extends Repository<AuthorityOpinion, Long> {

    <T extends AuthorityOpinion> List<T> saveAll(Iterable<T> opinions);

    Optional<AuthorityOpinion> findById(long id);

    boolean existsByCampaignIdAndAuthorityCodeAndChasedAtGreaterThanEqual(
            String campaignId, String authorityCode, Instant due);

    /** The authorities that were chased at this instant or later. */
    @Query(
            "select distinct o.authorityCode from AuthorityOpinion o where o.campaignId = :campaignId and o.chasedAt >= :due")
    Set<String> chasedSince(String campaignId, Instant due);

    /** The authorities that owe an answer about a candidate under review and were chased for it before an instant. */
    @Query("""
            select distinct o.authorityCode from AuthorityOpinion o, Candidate c
            where o.campaignId = :campaignId and o.givenAt is null and o.chasedAt < :due
            and c.number = o.candidateNumber and c.stage = org.jiangxuan.nomination.Stage.UNDER_REVIEW
            order by o.authorityCode
            """)
    List<String> silentSince(String campaignId, Instant due);

    /** Notes of all these questions that they were chased now. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update AuthorityOpinion o set o.chasedAt = :now
            where o.campaignId = :campaignId and o.givenAt is null and o.chasedAt < :due and o.candidateNumber in (
                select c.number from Candidate c
                where c.campaignId = :campaignId and c.stage = org.jiangxuan.nomination.Stage.UNDER_REVIEW)
            """)
    void chase(String campaignId, Instant due, Instant now);

    List<AuthorityOpinion> findByCandidateNumberOrderById(String candidateNumber);
}
