package org.jiangxuan.honour;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.nomination.Stage;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HonourRepository extends Repository<Honour, String> {

    Optional<Honour> findByCandidateNumber(String candidateNumber);

    List<Honour> findByCampaignIdOrderByCertificateNumber(String campaignId);

    long countByCampaignId(String campaignId);

    /** Locked until the transaction ends: certificate, payment and benefits are registered side by side. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from Honour h where h.candidateNumber = :number")
    Optional<Honour> lock(String number);

    /** Counted over the candidates' stages, with their index (campaign, stage). */
    @Query("select count(c) from Candidate c where c.campaignId = :campaignId and c.stage in :stages and not exists"
            + " (select 1 from Honour h where h.candidateNumber = c.number and h.completedAt is not null)")
    long unsettled(String campaignId, Collection<Stage> stages);
}
