package org.jiangxuan.evaluation;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recusal (回避) of an expert from judging one candidate, before and after the candidate is assigned. The expert neither
 * scores nor votes on this candidate and does not see the dossier any more; a substitute from the pool of experts scores
 * instead while there is one. Our default, not the notice's (AMB-10). Joins the caller's transaction.
 */
@Service
@Transactional
public class Recusals {

    static final String FIELD = "recusals";

    private final RecusalRepository recusals;
    private final AssignmentRepository assignments;
    private final Assigning assigning;
    private final Candidates candidates;
    private final Accounts accounts;
    private final Clock clock;

    Recusals(
            RecusalRepository recusals,
            AssignmentRepository assignments,
            Assigning assigning,
            Candidates candidates,
            Accounts accounts,
            Clock clock) {
        this.recusals = recusals;
        this.assignments = assignments;
        this.assigning = assigning;
        this.candidates = candidates;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Registers a conflict of interest that is known before the expert is asked to score: the assignment leaves the pair
     * out. The same pair again changes nothing.
     *
     * @param expertId an account of the experts' group, of the panel or not
     * @param reason the conflict of interest, up to 500 characters
     * @throws RuleViolation at field {@code recusals}, also when too few would be left to score the candidate
     */
    public void declare(String campaignId, String number, String expertId, String reason, String by) {
        CandidateFacts facts = candidates.find(number).isPresent() ? locked(number) : null;
        if (facts == null || !facts.campaignId().equals(campaignId)) {
            throw new RuleViolation(FIELD, "本次活动中没有编号为" + number + "的候选人。");
        }
        Require.that(accounts.members(GroupNames.EXPERTS).contains(expertId), FIELD, "账号" + expertId + "不在专家库中。");
        String why = Require.text(FIELD, "回避理由", reason, 500);
        if (recusals.findByCandidateNumberAndExpertId(number, expertId).isPresent()) {
            return;
        }
        Require.that(
                !facts.stage().atLeast(Stage.UNDER_EVALUATION),
                FIELD,
                "候选人" + number + "已交专家评分或已办结。尚未评分的，由专家本人在评分任务中申请回避；已经评分的，请在活动页面登记回避。");
        Recusal recusal = save(campaignId, number, expertId, why, by);
        Optional<ScoringAssignment> assigned = assignments.findByCandidateNumberAndExpertId(number, expertId);
        if (assigned.isPresent()) {
            assigned.get().recuse(clock.instant());
            assigning.substitute(recusal);
            assigning.requireEnough(campaignId, number, FIELD);
        }
    }

    /**
     * Registers that an assigned expert withdraws from judging the candidate; {@link #replace} comes next.
     *
     * @param by the account; only the assigned expert may do so, before scoring
     * @throws RuleViolation at field {@code reason}, or when nobody can stand in and too few would be left
     */
    public void recuse(long assignmentId, String reason, String by) {
        ScoringAssignment assignment = found(assignmentId);
        String number = assignment.candidateNumber();
        CandidateFacts facts = locked(number);
        Require.that(assignment.expertId().equals(by), "只有被指派的专家本人可以申请回避。");
        Require.that(!assignment.isScored(), "您对该候选人的评分已经提交，不能再申请回避。");
        Require.that(!assignment.isRecused(), "您已申请回避该候选人，不能重复申请。");
        Require.that(facts.stage() == Stage.UNDER_EVALUATION, "候选人" + number + "目前不在专家评分环节。");
        String why = Require.text("reason", "回避理由", reason, 500);
        assignment.recuse(clock.instant());
        save(assignment.campaignId(), number, by, why, by);
    }

    /**
     * Has another expert of the pool score in place of a recused one.
     *
     * @return the substitute's assignment; empty when nobody is left and the others score the candidate
     * @throws RuleViolation when nobody is left and the others are fewer than the panel's quorum
     */
    public OptionalLong replace(long assignmentId) {
        ScoringAssignment assignment = found(assignmentId);
        String number = assignment.candidateNumber();
        candidates.lock(number);
        Recusal recusal = recusals.findByCandidateNumberAndExpertId(number, assignment.expertId())
                .orElseThrow(() -> new IllegalStateException("assignment " + assignmentId + " is not recused"));
        Optional<String> substitute = assigning.substitute(recusal);
        assigning.requireEnough(assignment.campaignId(), number, "reason");
        return substitute
                .flatMap(expert -> assignments.findByCandidateNumberAndExpertId(number, expert))
                .map(ScoringAssignment::id)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** The recusals of a campaign, by candidate. */
    @Transactional(readOnly = true)
    public List<RecusalView> ofCampaign(String campaignId) {
        return recusals.findByCampaignIdOrderByCandidateNumberAscExpertIdAsc(campaignId).stream()
                .map(Recusal::view)
                .toList();
    }

    /** How many members of the panel may not vote on a candidate, by number; candidates without any are left out. */
    @Transactional(readOnly = true)
    public Map<String, Integer> ofPanel(String campaignId) {
        Map<String, Integer> counts = new HashMap<>();
        recusals.ofPanel(campaignId).forEach(row -> counts.put((String) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    private CandidateFacts locked(String number) {
        candidates.lock(number);
        return candidates.facts(number);
    }

    private Recusal save(String campaignId, String number, String expertId, String reason, String by) {
        return recusals.save(new Recusal(campaignId, number, expertId, reason, by, clock.instant()));
    }

    private ScoringAssignment found(long id) {
        return assignments.findById(id).orElseThrow(() -> new RuleViolation("没有编号为" + id + "的评分任务。"));
    }
}
