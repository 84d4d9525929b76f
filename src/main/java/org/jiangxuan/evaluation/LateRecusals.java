package org.jiangxuan.evaluation;

import java.time.Clock;
import java.util.Optional;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A conflict of interest that is found when the expert has scored the candidate already. Until the panel votes, the
 * secretariat has the sheet left out: the score is the others' mean, the places are given anew, and the expert is out of the
 * vote on this candidate. Our default, not the notice's (AMB-10). Joins the caller's transaction.
 */
@Service
@Transactional
public class LateRecusals {

    private static final String EXPERT = "expert";
    /** No substitute scores any more: the sheet stays, and only the vote is left. */
    private static final String LEFT_IN = "评分已不能剔除，也不再指派替补：请将回避事由写入评审会议纪要，由该专家在表决时对该候选人弃权。";

    private final PanelRepository panels;
    private final RecusalRepository recusals;
    private final AssignmentRepository assignments;
    private final StandingRepository standings;
    private final Assigning assigning;
    private final Candidates candidates;
    private final CandidateStages stages;
    private final Campaigns campaigns;
    private final Clock clock;

    LateRecusals(
            PanelRepository panels,
            RecusalRepository recusals,
            AssignmentRepository assignments,
            StandingRepository standings,
            Assigning assigning,
            Candidates candidates,
            CandidateStages stages,
            Campaigns campaigns,
            Clock clock) {
        this.panels = panels;
        this.recusals = recusals;
        this.assignments = assignments;
        this.standings = standings;
        this.assigning = assigning;
        this.candidates = candidates;
        this.stages = stages;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * Registers the conflict of an expert who has scored the candidate, or votes on them without having scored. The same pair
     * again changes nothing.
     *
     * @param reason the conflict of interest, up to 500 characters
     * @param by the account that registers it
     * @throws RuleViolation at field {@code number}, {@code expert} or {@code reason}; once the panel has voted; when too few
     *     sheets would be left
     */
    public void declare(String campaignId, String number, String expertId, String reason, String by) {
        // the panel first, as ranking, vote and list do
        Panel panel = panels.lock(campaignId).orElseThrow(() -> new RuleViolation("评审委员会尚未组建，请在组建评审委员会时登记回避。"));
        Require.that(!panel.hasVoted(), "评审委员会已经表决，不能再登记回避。");
        Require.that(isOf(campaignId, number), "number", "本次活动中没有编号为" + number + "的候选人。");
        Stage stage = stages.locked(number);
        Require.that(
                stage == Stage.UNDER_EVALUATION || stage == Stage.SCORED, "number", "候选人" + number + "目前不在专家评审环节。");
        String why = Require.text("reason", "回避理由", reason, 500);
        if (recusals.findByCandidateNumberAndExpertId(number, expertId).isPresent()) {
            return;
        }
        Optional<ScoringAssignment> sheet = assignments.findByCandidateNumberAndExpertId(number, expertId);
        Require.that(
                sheet.isPresent() || panel.includes(expertId), EXPERT, "账号" + expertId + "不是候选人" + number + "的评审专家。");
        Require.that(
                sheet.isEmpty() || sheet.get().isScored(),
                EXPERT,
                "专家" + expertId + "还没有提交对候选人" + number + "的评分，须由本人在评分任务中申请回避。");
        recusals.save(new Recusal(campaignId, number, expertId, why, by, clock.instant()));
        sheet.ifPresent(left -> leaveOut(left, panel));
    }

    private void leaveOut(ScoringAssignment sheet, Panel panel) {
        String campaignId = sheet.campaignId();
        String number = sheet.candidateNumber();
        sheet.recuse(clock.instant());
        assigning.requireEnough(campaignId, number, EXPERT, LEFT_IN);
        standings.findById(number).ifPresent(row -> {
            row.rescored(Scores.of(
                    campaigns.definition(campaignId).rubric(),
                    assignments.withPoints(number).stream()
                            .map(ScoringAssignment::points)
                            .toList()));
            if (panel.isRanked()) {
                Ranking.place(standings.inStage(campaignId, Stage.SCORED));
            }
        });
    }

    private boolean isOf(String campaignId, String number) {
        return candidates
                .find(number)
                .filter(one -> one.campaignId().equals(campaignId))
                .isPresent();
    }
}
