package org.jiangxuan.honour;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommendationRepository extends Repository<Commendation, String> {

    Optional<Commendation> findByCampaignId(String campaignId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commendation c where c.campaignId = :campaignId")
    Optional<Commendation> lock(String campaignId);
}
