package org.jiangxuan.process.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignProcess;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Deadlines;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.nomination.CandidateWait;
import org.jiangxuan.process.candidate.MissedCandidates;
import org.jiangxuan.review.AuthorityChase;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Runs every hour of a campaign. It counts what is left to do in a phase, so that the last one to finish need not know
 * that it is the last, and wakes again whoever was missed. It also reminds of the deadlines that an extension
 * set after the timers of the former ones had fired.
 */
@Component("sweep")
class Sweep implements JavaDelegate {

    private final Campaigns campaigns;
    private final CampaignProcess process;
    private final MissedCandidates candidates;
    private final Deadlines deadlines;
    private final AuthorityChase chase;
    private final Map<CampaignPhase, List<Goal>> goals;

    /** What ends a waiting of the campaign in a phase: nothing left to count, which the flag then says by this value. */
    private record Goal(String flag, boolean value, ToLongFunction<String> left) {

        Goal(String flag, ToLongFunction<String> left) {
            this(flag, true, left);
        }
    }

    Sweep(
            Campaigns campaigns,
            CampaignProcess process,
            MissedCandidates candidates,
            Deadlines deadlines,
            AuthorityChase chase,
            Reviews reviews,
            Evaluations evaluations,
            Commendations commendations,
            Honours honours) {
        this.campaigns = campaigns;
        this.process = process;
        this.candidates = candidates;
        this.deadlines = deadlines;
        this.chase = chase;
        Goal objections = new Goal("objectionsSettled", id ->
                (long) commendations.gather(id).waiting().size());
        Goal report = new Goal("anyoneToReport", false, id ->
                (long) commendations.gather(id).ready().size());
        this.goals = Map.of(
                CampaignPhase.REVIEW, List.of(new Goal("allDetermined", reviews::undetermined)),
                CampaignPhase.EVALUATION, List.of(new Goal("allScored", evaluations::unscored)),
                CampaignPhase.NOTICE_ENDED, List.of(objections, report),
                CampaignPhase.ANNOUNCED, List.of(objections, report, new Goal("awardsSettled", honours::unsettled)));
    }

    @Override
    public void execute(DelegateExecution execution) {
        String campaign = execution.getProcessBusinessKey();
        CampaignPhase phase = campaigns.phase(campaign);
        process.wake(campaign, phase);
        deadlines.announceExtended(campaign);
        if (phase == CampaignPhase.REVIEW) {
            chase.again(campaign);
        }
        waits(phase).forEach(wait -> candidates.wake(campaign, wait));
        for (Goal goal : goals.getOrDefault(phase, List.of())) {
            if (goal.left().applyAsLong(campaign) == 0) {
                execution.getProcessInstance().setVariable(goal.flag(), goal.value());
            }
        }
    }

    /** Where candidates may wait for something of their own in this phase. */
    private static Set<CandidateWait> waits(CampaignPhase phase) {
        if (phase == CampaignPhase.RECOMMENDATION) {
            return EnumSet.of(CandidateWait.RECOMMENDED);
        }
        return phase.reached(CampaignPhase.LIST_DECIDED)
                ? EnumSet.complementOf(EnumSet.of(CandidateWait.RECOMMENDED))
                : EnumSet.noneOf(CandidateWait.class);
    }
}
