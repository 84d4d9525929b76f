package org.jiangxuan.honour;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SendingAheadRepository extends Repository<SendingAhead, String> {

    /** The attempts of a campaign, the first first, locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SendingAhead s where s.campaignId = :campaignId order by s.ordinal")
    List<SendingAhead> lock(String campaignId);
}
