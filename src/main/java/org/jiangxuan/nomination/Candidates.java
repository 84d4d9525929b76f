package org.jiangxuan.nomination;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.registry.BanRegister;
import org.jiangxuan.registry.PersonIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The candidates of every campaign. Each call joins the caller's transaction, so that a step of the process and its
 * record stand or fall together. A number that does not exist is a {@link RuleViolation}.
 */
@Service
@Transactional
public class Candidates {

    private final CandidateRepository candidates;
    private final Submission submission;
    private final Campaigns campaigns;
    private final BanRegister bans;
    private final PersonIndex people;
    private final RecommendationWindow window;
    private final ObjectProvider<SubmissionRequirement> requirements;
    private final Clock clock;

    Candidates(
            CandidateRepository candidates,
            Submission submission,
            Campaigns campaigns,
            BanRegister bans,
            PersonIndex people,
            RecommendationWindow window,
            ObjectProvider<SubmissionRequirement> requirements,
            Clock clock) {
        this.candidates = candidates;
        this.submission = submission;
        this.campaigns = campaigns;
        this.bans = bans;
        this.people = people;
        this.window = window;
        this.requirements = requirements;
        this.clock = clock;
    }

    /**
     * Takes an application and starts its case. Someone on the ban register is taken as well: the eligibility check
     * refuses them with its reason (N77).
     *
     * @return the candidate number, {@code 2021-00001}
     * @throws RuleViolation when the window is not open, a field is at fault, the unit is not registered, or the person
     *     has applied in this campaign already
     */
    public String submit(Application application) {
        return submission.submit(application);
    }

    /** The candidate with this number. */
    @Transactional(readOnly = true)
    public Candidate get(String number) {
        return find(number).orElseThrow(() -> new RuleViolation("没有编号为 " + number + " 的候选人。"));
    }

    /** The candidate with this number, if there is one. */
    @Transactional(readOnly = true)
    public Optional<Candidate> find(String number) {
        return candidates.findByNumber(number);
    }

    /**
     * Lets one transaction at a time pass for a candidate: the others wait until the caller's ends.
     *
     * @throws RuleViolation when there is no such candidate
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String number) {
        if (candidates.lock(List.of(number)).isEmpty()) {
            throw new RuleViolation("没有编号为 " + number + " 的候选人。");
        }
    }

    /** The candidates with these numbers, loaded in portions; unknown numbers are left out. */
    @Transactional(readOnly = true)
    public List<Candidate> getAll(Collection<String> numbers) {
        return Chunks.query(numbers, candidates::findByNumberIn);
    }

    /** The person's candidacy in a campaign, by an identity number in its 15- or 18-digit form. */
    @Transactional(readOnly = true)
    public Optional<Candidate> findByIdentity(String campaignId, String identityNumber) {
        String number =
                IdentityNumber.find(identityNumber).map(IdentityNumber::value).orElse(identityNumber);
        return candidates.findByCampaignIdAndIdentityIndex(campaignId, people.of(number));
    }

    /** What the process may know. */
    @Transactional(readOnly = true)
    public CandidateFacts facts(String number) {
        Candidate candidate = get(number);
        return new CandidateFacts(
                candidate.number(),
                candidate.campaignId(),
                candidate.unitCode(),
                candidate.regionCode(),
                candidate.stage(),
                candidate.outcome().orElse(null));
    }

    /** Numbers of all candidacies of the same person, this one among them, over all campaigns. */
    @Transactional(readOnly = true)
    public List<String> ofPerson(String number) {
        return candidates.numbersOfPerson(number);
    }

    /** Numbers of a campaign's candidates who are now at one of these stages, in order. */
    @Transactional(readOnly = true)
    public List<String> numbersAt(String campaignId, Collection<Stage> stages) {
        return candidates.numbers(campaignId, stages);
    }

    /** How many of a campaign's candidates are now at one of these stages. */
    @Transactional(readOnly = true)
    public long countAt(String campaignId, Collection<Stage> stages) {
        return candidates.countByCampaignIdAndStageIn(campaignId, stages);
    }

    /** How many candidates a campaign has at each stage; stages without any are left out. */
    @Transactional(readOnly = true)
    public Map<Stage, Long> countByStage(String campaignId) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        candidates.countByStage(campaignId).forEach(row -> counts.put((Stage) row[0], (Long) row[1]));
        return counts;
    }

    /** How many cases of a campaign ended in each way; outcomes without any are left out. */
    @Transactional(readOnly = true)
    public Map<Outcome, Long> countByOutcome(String campaignId) {
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        candidates.countByOutcome(campaignId).forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Goes one stage on.
     *
     * @throws RuleViolation when this stage does not lead to that one
     */
    public void advance(String number, Stage next) {
        get(number).advance(next);
    }

    /** Goes one stage on with all of these; loads and writes them in batches. */
    public void advanceAll(Collection<String> numbers, Stage next) {
        getAll(numbers).forEach(candidate -> candidate.advance(next));
    }

    /**
     * Ends the case.
     *
     * @throws RuleViolation when a case at this stage cannot end so
     */
    public void end(String number, Outcome outcome) {
        get(number).end(outcome);
    }

    /**
     * Holds the candidate for one more open objection (AMB-4): until as many are thawed, the case does not go on to
     * anything that vouches for the person. The list, the round and the other steps of the case go on.
     */
    public void freeze(String number) {
        lock(number);
        get(number).freeze();
    }

    /** Lets go of the candidate for one objection that is concluded; an ended case is held by nothing. */
    public void thaw(String number) {
        lock(number);
        get(number).thaw();
    }

    /**
     * Holds the candidate for one more open report of a forgery (N58): until as many are settled, the candidate does not pass
     * the public notice and is not named. What comes before goes on, lest a phase end on an unproven report.
     */
    public void hold(String number) {
        lock(number);
        get(number).hold();
    }

    /** Lets go of the candidate for one report that is settled; an ended case is held by nothing. */
    public void release(String number) {
        lock(number);
        get(number).release();
    }

    /** Whether an open objection or an open report of a forgery holds the candidate. */
    @Transactional(readOnly = true)
    public boolean isFrozen(String number) {
        return get(number).isFrozen();
    }

    /** Whether the ban register holds the person, at submission or now (N77). */
    @Transactional(readOnly = true)
    public boolean isBanned(String number) {
        return isBanned(get(number));
    }

    /** Those of these candidates whom the ban register holds, at submission or now (N77), in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<String> bannedAmong(Collection<String> numbers) {
        List<Candidate> found = candidates.findByNumberIn(numbers);
        Set<String> banned =
                bans.bannedAmong(found.stream().map(Candidate::identityNumber).toList());
        return found.stream()
                .filter(one -> one.bannedAtSubmission() || banned.contains(one.identityNumber()))
                .map(Candidate::number)
                .sorted()
                .toList();
    }

    /** What the eligibility table decides on. */
    @Transactional(readOnly = true)
    public EligibilityFacts eligibilityFacts(String number) {
        Candidate candidate = get(number);
        CampaignDefinition campaign = campaigns.definition(candidate.campaignId());
        Qualification stated = candidate.qualification();
        String level = stated.level();
        return new EligibilityFacts(
                stated.insuredMonths(),
                campaign.insuredMonths(),
                level,
                level == null ? null : campaign.qualificationLevels().contains(level),
                stated.artisanTechnician(),
                stated.frontLine(),
                isBanned(candidate));
    }

    /**
     * Records what each eligibility rule found; with every rule passed the candidate becomes eligible.
     *
     * @return whether every rule passed
     */
    public boolean recordEligibility(String number, List<EligibilityFinding> findings) {
        Candidate candidate = get(number);
        candidate.require(Stage.SUBMITTED, "再次核对参选要求。");
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("no eligibility rule was checked");
        }
        candidate.find(findings);
        boolean eligible = findings.stream().allMatch(EligibilityFinding::passed);
        if (eligible) {
            candidate.advance(Stage.ELIGIBLE);
        }
        return eligible;
    }

    /**
     * Records that the materials were delivered to the city, at the clock's instant (AMB-2).
     *
     * @throws RuleViolation from the closing instant on, or when a {@link SubmissionRequirement} is not met
     */
    public void recordDelivery(String number) {
        Candidate candidate = get(number);
        Instant now = clock.instant();
        window.requireNotClosed(candidate.campaignId());
        requirements.orderedStream().forEach(requirement -> requirement.check(candidate));
        candidate.deliver(now);
    }

    private boolean isBanned(Candidate candidate) {
        return candidate.bannedAtSubmission() || bans.isBanned(candidate.identityNumber());
    }
}
