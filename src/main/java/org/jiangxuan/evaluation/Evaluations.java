package org.jiangxuan.evaluation;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evaluation of the determined candidates: panel, scores, ranking, vote, proposed list (N44). Rubric, quorum and
 * pass rule are the campaign's and our default, not the notice's (AMB-10). Joins the caller's transaction.
 */
@Service
@Transactional
public class Evaluations {

    private static final Set<Stage> BEFORE_SCORED = EnumSet.range(Stage.SUBMITTED, Stage.UNDER_EVALUATION);

    private final PanelForming forming;
    private final PanelRepository panels;
    private final AssignmentRepository assignments;
    private final Assigning assigning;
    private final Recusals recusals;
    private final StandingRepository standings;
    private final ReserveList reserve;
    private final Candidates candidates;
    private final CandidateStages stages;
    private final Campaigns campaigns;
    private final EntityManager entities;
    private final Clock clock;

    Evaluations(
            PanelForming forming,
            PanelRepository panels,
            AssignmentRepository assignments,
            Assigning assigning,
            Recusals recusals,
            StandingRepository standings,
            ReserveList reserve,
            Candidates candidates,
            CandidateStages stages,
            Campaigns campaigns,
            EntityManager entities,
            Clock clock) {
        this.forming = forming;
        this.panels = panels;
        this.assignments = assignments;
        this.assigning = assigning;
        this.recusals = recusals;
        this.standings = standings;
        this.reserve = reserve;
        this.candidates = candidates;
        this.stages = stages;
        this.campaigns = campaigns;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Forms the panel and assigns each of its members to every determined candidate, but for the pairs declared before
     * by {@link Recusals#declare}, whom substitutes stand in for. The same panel again changes nothing.
     *
     * @param expertUserIds accounts of the experts' group, at least as many as the campaign's panel has members
     * @throws RuleViolation at field {@code experts}, or when another panel is formed already, or classified material
     *     of a candidate awaits its secrecy review (N36); at field
     *     {@code recusals} when recusals leave a candidate fewer experts than the panel's quorum
     */
    public void formPanel(String campaignId, List<String> expertUserIds, String by) {
        forming.form(campaignId, expertUserIds, by);
    }

    /**
     * Puts a determined candidate before the panel; the candidate advances to {@link Stage#UNDER_EVALUATION}. Asked
     * again, it returns the same assignments.
     *
     * @return the ids of the scoring assignments, one per member of the panel or substitute
     */
    public List<Long> assignments(String number) {
        candidates.lock(number);
        CandidateFacts facts = candidates.facts(number);
        if (facts.stage() == Stage.DETERMINED) {
            Require.that(panels.findById(facts.campaignId()).isPresent(), "评审委员会尚未组建，不能分配评审专家。");
            assigning.assign(facts.campaignId(), number);
            candidates.advance(number, Stage.UNDER_EVALUATION);
        }
        return assignments.findByCandidateNumberAndRecusedAtIsNullOrderByExpertId(number).stream()
                .map(ScoringAssignment::id)
                .toList();
    }

    /** One scoring assignment. */
    @Transactional(readOnly = true)
    public AssignmentView assignment(long id) {
        return found(id).view();
    }

    /**
     * Registers an expert's score of one candidate, once.
     *
     * @param points by criterion code of the campaign's rubric, 0 to the criterion's maximum with at most one decimal
     * @param by the account; only the assigned expert may score
     * @throws RuleViolation at the criterion's field ({@code c4} …) or {@code comment}
     */
    public void recordScore(long id, Map<String, BigDecimal> points, @Nullable String comment, String by) {
        ScoringAssignment assignment = found(id);
        Require.that(assignment.expertId().equals(by), "只有被指派的专家本人可以评分。");
        Require.that(!assignment.isScored(), "您对该候选人的评分已经提交，不能重复提交。");
        Require.that(!assignment.isRecused(), "您已回避该候选人，不能评分。");
        String number = assignment.candidateNumber();
        Require.that(stages.current(number) == Stage.UNDER_EVALUATION, "候选人" + number + "目前不在专家评分环节。");
        Map<String, BigDecimal> sheet =
                ScoreSheet.check(campaigns.definition(assignment.campaignId()).rubric(), points);
        assignment.score(sheet, Require.optionalText("comment", "评语", comment, 1000), clock.instant());
    }

    /**
     * Sums up the candidate's scores once all experts but the recused have scored: means over those who did. The candidate
     * advances to {@link Stage#SCORED}. Summed up again, nothing changes.
     */
    public void completeScoring(String number) {
        // no sheet is left out for a conflict meanwhile
        candidates.lock(number);
        if (standings.findById(number).isPresent()) {
            return;
        }
        List<ScoringAssignment> sheets = assignments.withPoints(number);
        long open = sheets.stream().filter(sheet -> !sheet.isScored()).count();
        Require.that(!sheets.isEmpty() && open == 0, "候选人" + number + "还有" + open + "名专家未评分，不能汇总评分。");
        CandidateFacts facts = candidates.facts(number);
        Scores scores = Scores.of(
                campaigns.definition(facts.campaignId()).rubric(),
                sheets.stream().map(ScoringAssignment::points).toList());
        entities.persist(new StandingRow(number, facts.campaignId(), scores));
        candidates.advance(number, Stage.SCORED);
    }

    /**
     * How many candidates of the campaign are still on the way to their score: those in any stage before
     * {@link Stage#SCORED}. Whoever's case ended does not count. Counted anew each time, never kept.
     */
    @Transactional(readOnly = true)
    public long unscored(String campaignId) {
        return candidates.countAt(campaignId, BEFORE_SCORED);
    }

    /**
     * Ranks the scored candidates of the campaign: higher score first; between equals the higher C6, then the higher
     * C4, then the smaller candidate number (AMB-10, our default). Ranked again before the vote, it gives the same
     * places; after the vote nothing changes.
     */
    public void rank(String campaignId) {
        Panel panel = locked(campaignId);
        if (panel.hasVoted()) {
            return;
        }
        long open = unscored(campaignId);
        Require.that(open == 0, "还有" + open + "名候选人未完成评分，不能排名。");
        Ranking.place(standings.inStage(campaignId, Stage.SCORED));
        panel.ranked(clock.instant());
    }

    /**
     * Registers the panel's vote, once. It is valid with the campaign's quorum of the panel present and carries with
     * the campaign's share of those present in favour, both two thirds by default (AMB-10), compared exactly. Members
     * recused for a candidate are out of that candidate's votes and of what they are compared with.
     *
     * @param lines the votes on each candidate put to the vote: all those placed first, nobody left out between them
     * @param minutesNumber number of the minutes
     * @throws RuleViolation at field {@code membersPresent}, {@code ballots} (every line at fault) or
     *     {@code minutesNumber}
     */
    public void recordVote(
            String campaignId, int membersPresent, List<BallotLine> lines, String minutesNumber, String by) {
        Panel panel = locked(campaignId);
        Require.that(!panel.hasVoted(), "评审委员会表决结果已经登记，不能重复登记。");
        Require.that(panel.isRanked(), "候选人尚未排名，不能登记表决结果。");
        CampaignDefinition.Panel rule = campaigns.definition(campaignId).panel();
        VoteRule.quorum(panel.size(), membersPresent, rule.quorum());
        String minutes = Require.text("minutesNumber", "会议纪要编号", minutesNumber, 100);
        List<StandingRow> ranked = standings.inStage(campaignId, Stage.SCORED);
        VoteRule.ballots(
                lines,
                new Attendance(panel.size(), membersPresent, recusals.ofPanel(campaignId)),
                rule.quorum(),
                ranked.stream().map(StandingRow::candidateNumber).toList());
        Map<String, StandingRow> rows =
                ranked.stream().collect(Collectors.toMap(StandingRow::candidateNumber, Function.identity()));
        for (BallotLine line : lines) {
            StandingRow row = rows.get(line.number());
            if (row != null) {
                row.voted(line, VoteRule.reaches(rule.pass(), line.ayes(), line.cast()));
            }
        }
        panel.voted(membersPresent, minutes, by, clock.instant());
    }

    /**
     * Decides the proposed list (拟入选, N44): the best-placed of those whose vote carried, the rest of those being
     * the reserve (AMB-5). They advance to {@link Stage#PROPOSED}. The same size again changes nothing.
     *
     * @param size the quota within its tolerance (N5)
     * @return the numbers on the list, best first
     * @throws RuleViolation at field {@code listSize}
     */
    public List<String> decideList(String campaignId, int size, String by) {
        Panel panel = locked(campaignId);
        if (panel.hasDecided()) {
            List<String> proposed = proposed(campaignId);
            Require.that(proposed.size() == size, "拟入选名单已经确定，不能重复确定或更改。");
            return proposed;
        }
        Require.that(panel.hasVoted(), "评审委员会尚未表决，不能确定拟入选名单。");
        List<String> proposed = ListRule.decide(
                campaigns.definition(campaignId).quota(), size, standings.inStage(campaignId, Stage.SCORED));
        panel.decided(size, by, clock.instant());
        candidates.advanceAll(proposed, Stage.PROPOSED);
        return proposed;
    }

    /**
     * Calls up the best reserve (AMB-16), when someone of the list dropped out after the public notice was posted and
     * nobody is announced yet. The candidate advances to {@link Stage#PROPOSED} and needs a notice of their own.
     *
     * @param beyondWindow whether somebody answers for the notice's ending after the window
     * @throws RuleViolation at field {@code number}, {@code reason} or {@code beyondWindow}
     */
    public void callUp(String number, String reason, boolean beyondWindow, String by) {
        reserve.callUp(number, reason, beyondWindow, by);
    }

    /** Who may be called up from the reserve now, if anyone. */
    @Transactional(readOnly = true)
    public Optional<Standing> nextReserve(String campaignId) {
        return reserve.next(campaignId);
    }

    /** Whether the candidate was called up from the reserve. */
    @Transactional(readOnly = true)
    public boolean isCalledUp(String number) {
        return standings.findById(number).filter(StandingRow::isCalledUp).isPresent();
    }

    /** Where the candidate stands, once scored. */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String number) {
        return standings.findById(number).map(StandingRow::view);
    }

    /** All scored candidates of the campaign, best first. */
    @Transactional(readOnly = true)
    public List<Standing> ranking(String campaignId) {
        return standings.ofCampaign(campaignId).stream().map(StandingRow::view).toList();
    }

    /** The campaign's panel, once formed. */
    @Transactional(readOnly = true)
    public Optional<PanelView> panel(String campaignId) {
        return panels.findById(campaignId).map(Panel::view);
    }

    private List<String> proposed(String campaignId) {
        return standings.ofCampaign(campaignId).stream()
                .filter(StandingRow::isProposed)
                .map(StandingRow::candidateNumber)
                .toList();
    }

    private ScoringAssignment found(long id) {
        return assignments.findById(id).orElseThrow(() -> new RuleViolation("没有编号为" + id + "的评分任务。"));
    }

    private Panel locked(String campaignId) {
        return panels.lock(campaignId).orElseThrow(() -> new RuleViolation("评审委员会尚未组建。"));
    }
}
