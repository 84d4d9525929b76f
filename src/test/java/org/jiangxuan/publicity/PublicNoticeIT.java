package org.jiangxuan.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jiangxuan.DomainTest;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.nomination.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public notice on real databases (N45). */
class PublicNoticeIT extends DomainTest {

    private static final LocalDate AUGUST_2 = LocalDate.of(2021, 8, 2);

    @Autowired
    private Publicities publicities;

    @Test
    void two_who_close_the_notice_at_once_close_it_once() throws Exception {
        candidates(1, 20, Stage.PROPOSED);
        candidates(21, 22, Stage.SCORED);
        phase(CampaignPhase.LIST_DECIDED);
        now("2021-08-02T09:00");
        publicities.postPublicNotice(CAMPAIGN, AUGUST_2, "公示1号", "https://example.invalid/1");
        refused(null, "公示期到2021年8月11日（周三）24时才结束，不能提前结束公示。", () -> publicities.closePublicNotice(CAMPAIGN));

        now("2021-08-12T00:00");
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> close = Executors.callable(() -> publicities.closePublicNotice(CAMPAIGN));
            for (Future<Object> closed : nodes.invokeAll(List.of(close, close))) {
                closed.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(publicities.ofCampaign(CAMPAIGN).orElseThrow().state()).isEqualTo(PublicityState.CLEAN);
        assertThat(stage(1)).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(stage(20)).isEqualTo(Stage.NOTICE_PASSED);
        assertThat(stage(21)).isEqualTo(Stage.SCORED);
    }
}
