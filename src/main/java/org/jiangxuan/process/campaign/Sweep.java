package org.jiangxuan.process.campaign;

import java.util.Map;
import java.util.function.ToLongFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignProcess;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.process.candidate.MissedRecommendations;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Runs every hour of a campaign. It counts what is left to do in a phase, so that the last one to finish need not know
 * that it is the last, and wakes again whoever was missed.
 */
@Component("sweep")
class Sweep implements JavaDelegate {

    private final Campaigns campaigns;
    private final CampaignProcess process;
    private final MissedRecommendations recommendations;
    private final Map<CampaignPhase, Goal> goals;

    /** What ends the waiting of a campaign in a phase: nothing left to count. */
    private record Goal(String flag, ToLongFunction<String> left) {}

    Sweep(
            Campaigns campaigns,
            CampaignProcess process,
            MissedRecommendations recommendations,
            Reviews reviews,
            Evaluations evaluations,
            Honours honours) {
        this.campaigns = campaigns;
        this.process = process;
        this.recommendations = recommendations;
        this.goals = Map.of(
                CampaignPhase.REVIEW, new Goal("allDetermined", reviews::undetermined),
                CampaignPhase.EVALUATION, new Goal("allScored", evaluations::unscored),
                CampaignPhase.ANNOUNCED, new Goal("awardsSettled", honours::unsettled));
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        CampaignPhase phase = campaigns.phase(campaign);
        process.wake(campaign, phase);
        if (phase == CampaignPhase.RECOMMENDATION) {
            recommendations.wake(campaign);
        }
        Goal goal = goals.get(phase);
        if (goal != null && goal.left().applyAsLong(campaign) == 0) {
            execution.getProcessInstance().setVariable(goal.flag(), true);
        }
    }
}
