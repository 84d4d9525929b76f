package org.jiangxuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampaignPhaseTest {

    private static final Instant NOW = Instant.parse("2021-06-18T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PLANNED, RECOMMENDATION, false",
        "REVIEW, REVIEW, true",
        "CLOSED, PLANNED, true",
        "NOTICE_ENDED, ANNOUNCED, false"
    })
    void aPhaseReachesItselfAndAllBeforeIt(CampaignPhase now, CampaignPhase asked, boolean reached) {
        assertThat(now.reached(asked)).isEqualTo(reached);
    }

    @Test
    void aCampaignOnlyGoesForwardAndRemembersWhen() {
        Campaign campaign = new Campaign(Dalian2021.definition(), NOW);
        assertThat(campaign.raise(CampaignPhase.REVIEW, NOW)).isTrue();
        assertThat(campaign.raise(CampaignPhase.REVIEW, NOW.plusSeconds(1))).isFalse();
        assertThat(campaign.raise(CampaignPhase.RECOMMENDATION, NOW.plusSeconds(2)))
                .isFalse();
        assertThat(campaign.phase()).isEqualTo(CampaignPhase.REVIEW);
        assertThat(campaign.reachedAt()).containsOnlyKeys(CampaignPhase.REVIEW).containsValue(NOW);
    }

    @Test
    void aCampaignIsStartedOnce() {
        Campaign campaign = new Campaign(Dalian2021.definition(), NOW);
        assertThat(campaign.start(NOW)).isTrue();
        assertThat(campaign.start(NOW.plusSeconds(1))).isFalse();
        assertThat(campaign.startedAt()).isEqualTo(NOW);
    }
}
