package org.jiangxuan.evaluation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PanelRepository extends Repository<Panel, String> {

    Optional<Panel> findById(String campaignId);

    /** The same row, locked until the transaction ends: ranking, vote and list take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Panel p where p.campaignId = :campaignId")
    Optional<Panel> lock(String campaignId);
}
