package org.jiangxuan.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandOverRepository extends Repository<HandOver, Long> {

    HandOver save(HandOver handOver);

    List<HandOver> findByCampaignIdOrderByCandidateNumberAscIdAsc(String campaignId);

    /** From whom the candidate was taken. */
    @Query("select h.expertId from HandOver h where h.candidateNumber = :number")
    List<String> expertsOf(String number);
}
