package org.jiangxuan.process.campaign;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.process.step.Keys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The places where a candidate waits for a phase of its campaign. Each is a conditional event on a flag. Arriving there,
 * the candidate looks at the campaign under its row's lock and sets the flag itself; whoever raises the phase holds the
 * same lock and sets the flag of those who wait already. So a phase is never missed in between. A reserve that waits for the
 * first announcement looks at more than the phase, so it has a listener of its own.
 */
@Configuration(proxyBeanMethods = false)
class CampaignWaits {

    /**
     * One such place.
     *
     * @param activityId the conditional event's id in process <code>candidate</code>
     * @param flag the variable its condition reads
     * @param phase the phase that is waited for
     */
    record CampaignWait(String activityId, String flag, CampaignPhase phase) {}

    static final List<CampaignWait> ALL = List.of(
            new CampaignWait("wait-review-open", "reviewOpen", CampaignPhase.REVIEW),
            new CampaignWait("wait-evaluation-open", "evaluationOpen", CampaignPhase.EVALUATION),
            new CampaignWait("wait-list-decided", "listDecided", CampaignPhase.LIST_DECIDED),
            new CampaignWait("wait-reserve-settled", "reserveSettled", CampaignPhase.ANNOUNCED));

    private final Campaigns campaigns;

    CampaignWaits(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Bean
    ExecutionListener lookReviewOpen() {
        return look("wait-review-open");
    }

    @Bean
    ExecutionListener lookEvaluationOpen() {
        return look("wait-evaluation-open");
    }

    @Bean
    ExecutionListener lookListDecided() {
        return look("wait-list-decided");
    }

    private ExecutionListener look(String activityId) {
        CampaignWait wait = ALL.stream()
                .filter(w -> w.activityId().equals(activityId))
                .findFirst()
                .orElseThrow();
        return execution -> {
            String campaign = (String) execution.getVariable(Keys.CAMPAIGN);
            execution.setVariable(wait.flag(), campaigns.reachedLocked(campaign, wait.phase()));
        };
    }
}
