package org.jiangxuan.honour;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommendationRepository extends Repository<Commendation, String> {

    Optional<Commendation> findByBatchKey(String batchKey);

    List<Commendation> findByCampaignIdOrderByOrdinal(String campaignId);

    /** The same rows, locked until the transaction ends: report, decision and announcement take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commendation c where c.campaignId = :campaignId order by c.ordinal")
    List<Commendation> lock(String campaignId);

    /** Past their notice, held by no objection, no report and no batch; best first. */
    @Query(nativeQuery = true, value = """
            select c.number from candidate c left join standing s on s.candidate_number = c.number
            where c.campaign_id = :campaignId and c.stage = 'NOTICE_PASSED' and c.freezes = 0 and c.holds = 0
            and not exists (
                select 1 from commendation_name n join commendation_batch b on b.batch_key = n.batch_key
                where n.candidate_number = c.number
                and (b.state in ('REPORTED', 'APPROVED') or n.struck_because is not null))
            order by s.place nulls last, c.number
            """)
    List<String> ready(String campaignId);

    /** Before the end of their notice or held by an objection or a report, and by no batch; in the order of their numbers. */
    @Query(nativeQuery = true, value = """
            select c.number from candidate c
            where c.campaign_id = :campaignId
            and (c.stage = 'PROPOSED' or c.stage = 'NOTICE_PASSED' and c.freezes + c.holds > 0)
            and not exists (
                select 1 from commendation_name n join commendation_batch b on b.batch_key = n.batch_key
                where n.candidate_number = c.number
                and (b.state in ('REPORTED', 'APPROVED') or n.struck_because is not null))
            order by c.number
            """)
    List<String> waiting(String campaignId);

    /** Whether a batch that the government has not returned holds this candidate, or has struck them. */
    @Query("select count(c) > 0 from Commendation c join c.names n"
            + " where key(n) = :number and c.state <> org.jiangxuan.honour.BatchState.RETURNED")
    boolean isReported(String number);

    /** Whether an approved batch has struck this candidate. */
    @Query("select count(c) > 0 from Commendation c join c.names n"
            + " where key(n) = :number and n.struckBecause is not null")
    boolean isStruck(String number);
}
