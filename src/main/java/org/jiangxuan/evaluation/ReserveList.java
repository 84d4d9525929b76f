package org.jiangxuan.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.CandidateProcess;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.CandidateWait;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.OwnPublicities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Those whose vote carried though the list was full (AMB-5), and how they move up (AMB-16): after the public notice, on which
 * they do not stand, was posted. Whether a reserve may still be
 * called up is decided under the campaign's lock: under it the first announcement lets the rest of them go.
 */
@Component
class ReserveList {

    private final PanelRepository panels;
    private final StandingRepository standings;
    private final Candidates candidates;
    private final CandidateStages stages;
    private final Campaigns campaigns;
    private final OwnPublicities publicities;
    private final ObjectProvider<CandidateProcess> process;
    private final Clock clock;

    ReserveList(
            PanelRepository panels,
            StandingRepository standings,
            Candidates candidates,
            CandidateStages stages,
            Campaigns campaigns,
            OwnPublicities publicities,
            ObjectProvider<CandidateProcess> process,
            Clock clock) {
        this.panels = panels;
        this.standings = standings;
        this.candidates = candidates;
        this.stages = stages;
        this.campaigns = campaigns;
        this.publicities = publicities;
        this.process = process;
        this.clock = clock;
    }

    void callUp(String number, String reason, boolean beyondWindow, String by) {
        CandidateFacts facts = candidates.facts(number);
        String campaignId = facts.campaignId();
        Require.that(!campaigns.phaseLocked(campaignId).reached(CampaignPhase.ANNOUNCED), "表彰名单已经公布，不能再递补。");
        Require.that(campaigns.phase(campaignId).reached(CampaignPhase.PUBLICITY), "拟入选名单公示以后才能递补。");
        Panel panel = panels.lock(campaignId).orElseThrow(() -> new RuleViolation("评审委员会尚未组建。"));
        String why = Require.text("reason", "递补理由", reason, 500);
        stages.lock(List.of(number));
        Require.that(hasVacancy(campaignId, panel), "拟入选名单没有空缺，不能递补。");
        StandingRow best = best(campaignId).orElseThrow(() -> new RuleViolation("没有可以递补的候补人选。"));
        Require.that(
                best.candidateNumber().equals(number),
                "number",
                "候补人选按名次递补，现在应递补" + best.candidateNumber() + "（第" + best.place() + "名）。");
        Require.that(!candidates.isBanned(number), "number", "候选人" + number + "在禁止申报名单中，不能递补。");
        publicities.requireReserveFits(campaignId, beyondWindow);
        best.callUp(why, beyondWindow, by, clock.instant());
        candidates.advance(number, Stage.PROPOSED);
        process.getObject().wake(List.of(number), CandidateWait.RESERVE);
    }

    Optional<Standing> next(String campaignId) {
        CampaignPhase phase = campaigns.phase(campaignId);
        if (!phase.reached(CampaignPhase.PUBLICITY) || phase.reached(CampaignPhase.ANNOUNCED)) {
            return Optional.empty();
        }
        return panels.findById(campaignId)
                .filter(panel -> hasVacancy(campaignId, panel))
                .flatMap(panel -> best(campaignId))
                .map(StandingRow::view);
    }

    private boolean hasVacancy(String campaignId, Panel panel) {
        return standings.stillProposed(campaignId) < panel.listSize();
    }

    private Optional<StandingRow> best(String campaignId) {
        return standings.inStage(campaignId, Stage.SCORED).stream()
                .filter(StandingRow::isReserve)
                .findFirst();
    }
}
