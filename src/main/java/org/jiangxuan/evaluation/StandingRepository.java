package org.jiangxuan.evaluation;

import java.util.List;
import java.util.Optional;
import org.jiangxuan.nomination.Stage;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StandingRepository extends Repository<StandingRow, String> {

    Optional<StandingRow> findById(String candidateNumber);

    @Query(
            "select s from StandingRow s where s.campaignId = :campaignId order by s.place nulls last, s.candidateNumber")
    List<StandingRow> ofCampaign(String campaignId);

    /** Those whose case goes on: who dropped out after the scoring has no place. */
    @Query("select s from StandingRow s where s.campaignId = :campaignId and exists"
            + " (select 1 from Candidate c where c.number = s.candidateNumber and c.stage = :stage)"
            + " order by s.place nulls last, s.candidateNumber")
    List<StandingRow> inStage(String campaignId, Stage stage);

    /** How many of those proposed are still in. */
    @Query("select count(s) from StandingRow s where s.campaignId = :campaignId and s.proposed = true and exists"
            + " (select 1 from Candidate c where c.number = s.candidateNumber"
            + " and c.stage <> org.jiangxuan.nomination.Stage.ENDED)")
    long stillProposed(String campaignId);
}
