package org.jiangxuan.nomination;

import org.springframework.data.jpa.repository.JpaRepository;

interface CapExceptionRepository extends JpaRepository<CapException, Long> {

    boolean existsByCampaignIdAndUnitCode(String campaignId, String unitCode);
}
