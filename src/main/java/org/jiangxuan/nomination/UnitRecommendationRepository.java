package org.jiangxuan.nomination;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitRecommendationRepository extends JpaRepository<UnitRecommendation, Long> {

    /** Whose round it is, without loading the round, so that the ledger can be locked first. */
    record Owner(String campaignId, String unitCode) {}

    @Query(
            "select new org.jiangxuan.nomination.UnitRecommendationRepository$Owner(r.campaignId, r.unitCode) from UnitRecommendation r where r.key = :key")
    Optional<Owner> owner(String key);

    @Query("select r from UnitRecommendation r left join fetch r.candidates where r.key = :key")
    Optional<UnitRecommendation> load(String key);

    @Query(
            "select r from UnitRecommendation r left join fetch r.candidates where r.campaignId = :campaign order by r.key")
    List<UnitRecommendation> ofCampaign(String campaign);

    @Query(
            "select r from UnitRecommendation r left join fetch r.candidates where r.campaignId = :campaign and r.unitCode = :unit order by r.ordinal")
    List<UnitRecommendation> ofUnit(String campaign, String unit);

    @Query(
            "select r from UnitRecommendation r left join fetch r.candidates where r.id in (select s.id from UnitRecommendation s join s.candidates n where n = :number) order by r.ordinal")
    List<UnitRecommendation> ofCandidate(String number);

    @Query("select r.state from UnitRecommendation r join r.candidates n where n = :number")
    List<RoundState> statesOf(String number);

    boolean existsByCampaignIdAndUnitCodeAndState(String campaignId, String unitCode, RoundState state);
}
