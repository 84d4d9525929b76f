package org.jiangxuan.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CandidateRepository extends JpaRepository<Candidate, Long>, CandidateLookup {

    /** Whose candidate it is, without loading the candidate, so that the ledger can be locked first. */
    record Home(String campaignId, String unitCode) {}

    @Query(
            "select new org.jiangxuan.nomination.CandidateRepository$Home(c.campaignId, c.unitCode) from Candidate c where c.number = :number")
    Optional<Home> home(String number);

    /** Those of these that there are, the smallest first; each row is locked in turn until the transaction ends. */
    @Query(
            value = "select number from candidate where number in (:numbers) order by number for update",
            nativeQuery = true)
    List<String> lock(Collection<String> numbers);

    /** Read from the row: what is loaded already may be from before its lock. */
    @Query("select c.stage from Candidate c where c.number = :number")
    Stage stageOf(String number);

    List<Candidate> findByNumberIn(Collection<String> numbers);

    Optional<Candidate> findByCampaignIdAndIdentityIndex(String campaignId, String identityIndex);

    List<Candidate> findByCampaignIdAndIdentityIndexIn(String campaignId, Collection<String> identityIndexes);

    @Query("select c.number from Candidate c where c.campaignId = :campaign and c.identityIndex = :index")
    Optional<String> numberOf(String campaign, String index);

    @Query("select c.number from Candidate c where c.identityIndex ="
            + " (select one.identityIndex from Candidate one where one.number = :number) order by c.number")
    List<String> numbersOfPerson(String number);

    @Query("select c.number from Candidate c where c.campaignId = :campaign and c.stage in :stages order by c.number")
    List<String> numbers(String campaign, Collection<Stage> stages);

    long countByCampaignIdAndStageIn(String campaignId, Collection<Stage> stages);

    @Query("select c.stage, count(c) from Candidate c where c.campaignId = :campaign group by c.stage")
    List<Object[]> countByStage(String campaign);

    @Query(
            "select c.outcome, count(c) from Candidate c where c.campaignId = :campaign and c.outcome is not null group by c.outcome")
    List<Object[]> countByOutcome(String campaign);

    /** The smallest number of a unit's candidates. */
    @Query("select min(c.number) from Candidate c where c.campaignId = :campaign and c.unitCode = :unit")
    String firstOf(String campaign, String unit);

    /** Numbers of a unit's candidates who may be ranked: the union agreed and no round that still counts holds them. */
    @Query("""
            select c.number from Candidate c
            where c.campaignId = :campaign and c.unitCode = :unit and c.stage = org.jiangxuan.nomination.Stage.UNION_AGREED
            and not exists (
                select 1 from UnitRecommendation r join r.candidates n
                where n = c.number and r.state <> org.jiangxuan.nomination.RoundState.CLOSED)
            order by c.applicationRank, c.number
            """)
    List<String> rankable(String campaign, String unit);
}
