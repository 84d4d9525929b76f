package org.jiangxuan.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecusalRepository extends Repository<Recusal, Long> {

    Recusal save(Recusal recusal);

    Optional<Recusal> findByCandidateNumberAndExpertId(String candidateNumber, String expertId);

    List<Recusal> findByCampaignIdOrderByCandidateNumberAscExpertIdAsc(String campaignId);

    @Query("select r.expertId from Recusal r where r.candidateNumber = :number")
    List<String> expertsOf(String number);

    /** Those of the panel's members for whom nobody stands in yet and whose candidate is determined. */
    @Query("select r from Recusal r, Panel p, Candidate c where r.campaignId = :campaignId"
            + " and p.campaignId = r.campaignId and r.expertId member of p.experts and r.substituteId is null"
            + " and c.number = r.candidateNumber and c.stage = org.jiangxuan.nomination.Stage.DETERMINED"
            + " order by r.candidateNumber, r.expertId")
    List<Recusal> unsubstituted(String campaignId);

    /** The same of one candidate. */
    @Query("select r from Recusal r, Panel p where r.candidateNumber = :number"
            + " and p.campaignId = r.campaignId and r.expertId member of p.experts and r.substituteId is null"
            + " order by r.expertId")
    List<Recusal> unsubstitutedOf(String number);

    /** Candidate number and how many members of the panel may not judge them. */
    @Query("select r.candidateNumber, count(r) from Recusal r, Panel p where r.campaignId = :campaignId"
            + " and p.campaignId = r.campaignId and r.expertId member of p.experts group by r.candidateNumber")
    List<Object[]> ofPanel(String campaignId);
}
