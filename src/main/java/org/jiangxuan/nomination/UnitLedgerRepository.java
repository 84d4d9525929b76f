package org.jiangxuan.nomination;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface UnitLedgerRepository extends JpaRepository<UnitLedger, Long> {

    boolean existsByCampaignIdAndUnitCode(String campaignId, String unitCode);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from UnitLedger l where l.campaignId = :campaign and l.unitCode = :unit")
    Optional<UnitLedger> lock(String campaign, String unit);
}
