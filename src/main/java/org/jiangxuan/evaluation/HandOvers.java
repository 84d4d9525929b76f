package org.jiangxuan.evaluation;

import java.time.Clock;
import java.util.List;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving a scoring task to another expert (换人评分) because the one who has it cannot score in time, without a conflict of
 * interest: the expert who loses it still votes on the candidate, but does not see the dossier any more. As with a recusal
 * nobody chooses who scores instead: the pool's next expert does (AMB-10). Joins the caller's transaction.
 */
@Service
@Transactional
public class HandOvers {

    private static final String EXPERT = "expert";

    private final HandOverRepository handOvers;
    private final AssignmentRepository assignments;
    private final Assigning assigning;
    private final Candidates candidates;
    private final CandidateStages stages;
    private final ObjectProvider<ScoringProcess> process;
    private final Clock clock;

    HandOvers(
            HandOverRepository handOvers,
            AssignmentRepository assignments,
            Assigning assigning,
            Candidates candidates,
            CandidateStages stages,
            ObjectProvider<ScoringProcess> process,
            Clock clock) {
        this.handOvers = handOvers;
        this.assignments = assignments;
        this.assigning = assigning;
        this.candidates = candidates;
        this.stages = stages;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Takes the task of scoring the candidate from an expert who has not scored yet and gives it to the pool's expert with
     * the fewest. The task's due date stays.
     *
     * @param reason why, up to 500 characters
     * @param by the account that decides it
     * @return the account of who scores instead
     * @throws RuleViolation at field {@code number}, {@code expert} or {@code reason}; when nobody of the pool is left
     */
    public String handOver(String campaignId, String number, String expertId, String reason, String by) {
        Require.that(isOf(campaignId, number), "number", "本次活动中没有编号为" + number + "的候选人。");
        Require.that(stages.locked(number) == Stage.UNDER_EVALUATION, "number", "候选人" + number + "目前不在专家评分环节。");
        String why = Require.text("reason", "换人理由", reason, 500);
        ScoringAssignment assignment = assignments
                .findByCandidateNumberAndExpertId(number, expertId)
                .orElseThrow(() -> new RuleViolation(EXPERT, "账号" + expertId + "不是候选人" + number + "的评分专家。"));
        Require.that(!assignment.isRecused(), EXPERT, "专家" + expertId + "已回避候选人" + number + "，不必换人。");
        Require.that(!assignment.isScored(), EXPERT, "专家" + expertId + "已提交对候选人" + number + "的评分，不能换人；应当回避的，请登记回避。");
        String substitute = assigning
                .next(campaignId, number)
                .orElseThrow(() -> new RuleViolation(EXPERT, "专家库中已没有可替换的专家，请先增补专家。"));
        // the task before the row, as when the expert hands the sheet in: neither waits for the other
        process.getObject().handOver(number, expertId, substitute, by);
        handOvers.save(new HandOver(assignment, substitute, why, by, clock.instant()));
        assignment.handTo(substitute);
        return substitute;
    }

    /** What was handed over in a campaign, by candidate, the first first. */
    @Transactional(readOnly = true)
    public List<HandOverView> ofCampaign(String campaignId) {
        return handOvers.findByCampaignIdOrderByCandidateNumberAscIdAsc(campaignId).stream()
                .map(HandOver::view)
                .toList();
    }

    private boolean isOf(String campaignId, String number) {
        return candidates
                .find(number)
                .filter(one -> one.campaignId().equals(campaignId))
                .isPresent();
    }
}
