package org.jiangxuan.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rounds in which units recommend (AMB-20). Everything that changes what a unit has recommended locks the unit's
 * ledger first: {@link #settle} is read under the same lock under which {@link #release} raises the level.
 */
@Service
@Transactional
public class UnitRecommendations {

    private final UnitRecommendationRepository rounds;
    private final UnitLedgerRepository ledgers;
    private final CandidateRepository candidates;
    private final RankingRules rules;
    private final RecommendationWindow window;
    private final ObjectProvider<UnitRecommendationProcess> roundProcess;
    private final ObjectProvider<CandidateProcess> candidateProcess;
    private final ObjectProvider<LetterRequirement> requirements;
    private final Clock clock;

    UnitRecommendations(
            UnitRecommendationRepository rounds,
            UnitLedgerRepository ledgers,
            CandidateRepository candidates,
            RankingRules rules,
            RecommendationWindow window,
            ObjectProvider<UnitRecommendationProcess> roundProcess,
            ObjectProvider<CandidateProcess> candidateProcess,
            ObjectProvider<LetterRequirement> requirements,
            Clock clock) {
        this.rounds = rounds;
        this.ledgers = ledgers;
        this.candidates = candidates;
        this.rules = rules;
        this.window = window;
        this.roundProcess = roundProcess;
        this.candidateProcess = candidateProcess;
        this.requirements = requirements;
        this.clock = clock;
    }

    /**
     * Looks, under the ledger's lock, what is settled about a candidate. When nothing is yet, it sees to it that a round
     * is open in which the unit can decide.
     */
    public Settlement settle(String number) {
        Candidate candidate = find(number);
        UnitLedger ledger = lock(candidate.campaignId(), candidate.unitCode());
        List<RoundState> states = rounds.statesOf(number);
        if (states.contains(RoundState.RELEASED) && candidate.stage().atLeast(Stage.PUBLICISED_INTERNALLY)) {
            return Settlement.RELEASED;
        }
        if (states.stream().anyMatch(state -> state != RoundState.CLOSED)) {
            return Settlement.WAITING;
        }
        if (ledger.finished()) {
            return Settlement.NOT_RECOMMENDED;
        }
        openRound(ledger);
        return Settlement.WAITING;
    }

    /**
     * Selects and ranks (N24, N29, N41). When candidates of the unit remain and the round is not the final one, the next
     * round opens at once.
     *
     * @param numbersInOrder candidate numbers, the first first; may be empty only in a final round
     * @param finalRound whether the unit recommends nobody after this round
     * @param exceptionReason why more than the cap over all rounds are recommended, which the city has to allow first
     *     ({@link CapExceptions}); recorded
     * @throws RuleViolation at field {@code first}, {@code second}, {@code third}, {@code fourth},
     *     {@code exceptionReason} or {@code finalRound}
     */
    public RoundView select(
            String roundKey, List<String> numbersInOrder, boolean finalRound, @Nullable String exceptionReason) {
        UnitRecommendation round = lockRound(roundKey);
        UnitLedger ledger = lock(round.campaignId(), round.unitCode());
        window.requireNotClosed(round.campaignId());
        round.require(RoundState.OPEN, "不能再次选择和排序。");
        String reason = rules.check(round, ledger, numbersInOrder, finalRound, exceptionReason);
        round.rank(numbersInOrder, finalRound, reason, clock.instant());
        ledger.recommend(numbersInOrder.size(), finalRound);
        if (!finalRound
                && !candidates.rankable(round.campaignId(), round.unitCode()).isEmpty()) {
            openRound(ledger);
        }
        return round.view();
    }

    /** The round with this key. */
    @Transactional(readOnly = true)
    public RoundView round(String roundKey) {
        return load(roundKey).view();
    }

    /** Numbers of the candidates whom the unit may rank in this round now, by serial and number. */
    @Transactional(readOnly = true)
    public List<String> rankable(String roundKey) {
        UnitRecommendationRepository.Owner owner = owner(roundKey);
        return candidates.rankable(owner.campaignId(), owner.unitCode());
    }

    /** A campaign's rounds, by key. */
    @Transactional(readOnly = true)
    public List<RoundView> ofCampaign(String campaignId) {
        return rounds.ofCampaign(campaignId).stream()
                .map(UnitRecommendation::view)
                .toList();
    }

    /** A unit's rounds in a campaign, the first first. */
    @Transactional(readOnly = true)
    public List<RoundView> ofUnit(String campaignId, String unitCode) {
        return rounds.ofUnit(campaignId, unitCode).stream()
                .map(UnitRecommendation::view)
                .toList();
    }

    /** The last round that ranked this candidate. */
    @Transactional(readOnly = true)
    public Optional<RoundView> ofCandidate(String number) {
        return rounds.ofCandidate(number).stream()
                .reduce((former, latter) -> latter)
                .map(UnitRecommendation::view);
    }

    /**
     * Issues the letter that states the ranking (N29).
     *
     * @throws RuleViolation when a {@link LetterRequirement} is not met, or the window is closed
     */
    public RoundView issueLetter(String roundKey) {
        UnitRecommendation round = lockRound(roundKey);
        window.requireNotClosed(round.campaignId());
        round.require(RoundState.RANKED, "不能出具推荐函。");
        requirements.orderedStream().forEach(requirement -> requirement.check(round.view()));
        round.issueLetter(candidates.firstOf(round.campaignId(), round.unitCode()), clock.instant());
        return round.view();
    }

    /**
     * Sends a round's candidates on to the district, each by itself, and wakes them; whom an open objection holds stays
     * behind until {@link #releaseHeld}. The final round also tells those it passed over that they are not recommended.
     */
    public RoundView release(String roundKey) {
        UnitRecommendation round = lockRound(roundKey);
        UnitLedger ledger = lock(round.campaignId(), round.unitCode());
        round.release(clock.instant());
        List<Candidate> ready = candidates.findByNumberIn(round.candidates()).stream()
                .filter(UnitRecommendations::mayGoOn)
                .toList();
        ready.forEach(candidate -> candidate.advance(Stage.PUBLICISED_INTERNALLY));
        Set<String> told = new LinkedHashSet<>(round.candidates());
        told.retainAll(ready.stream().map(Candidate::number).toList());
        if (round.finalRound()) {
            ledger.finish();
            told.addAll(candidates.rankable(round.campaignId(), round.unitCode()));
        }
        if (!told.isEmpty()) {
            candidateProcess.getObject().wake(new ArrayList<>(told), CandidateWait.RECOMMENDED);
        }
        return round.view();
    }

    /**
     * Sends one candidate on whom an objection held when the round was released, now that nothing holds them any more.
     * One whose round is not released yet, or who went on already, is left alone.
     */
    public void releaseHeld(String number) {
        Candidate candidate = find(number);
        lock(candidate.campaignId(), candidate.unitCode());
        if (rounds.statesOf(number).contains(RoundState.RELEASED) && mayGoOn(candidate)) {
            candidate.advance(Stage.PUBLICISED_INTERNALLY);
            candidateProcess.getObject().wake(List.of(number), CandidateWait.RECOMMENDED);
        }
    }

    /**
     * Locks the ledger of the candidate's unit until the caller's transaction ends, so that no round is released
     * meanwhile. Before the candidate's own row, not after it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockUnitOf(String number) {
        CandidateRepository.Home home = candidates.home(number).orElseThrow(() -> unknownCandidate(number));
        lock(home.campaignId(), home.unitCode());
    }

    /** Closes a round that the end of the window found unfinished; a released one stays as it is. */
    public void closeUnfinished(String roundKey) {
        lockRound(roundKey).close(clock.instant());
    }

    private Candidate find(String number) {
        return candidates.findByNumber(number).orElseThrow(() -> unknownCandidate(number));
    }

    private static boolean mayGoOn(Candidate candidate) {
        return candidate.stage() == Stage.UNION_AGREED && !candidate.isObjected();
    }

    private void openRound(UnitLedger ledger) {
        if (ledger.finalRanked()
                || rounds.existsByCampaignIdAndUnitCodeAndState(
                        ledger.campaignId(), ledger.unitCode(), RoundState.OPEN)) {
            return;
        }
        UnitRecommendation round =
                new UnitRecommendation(ledger, candidates.firstOf(ledger.campaignId(), ledger.unitCode()));
        rounds.save(round);
        roundProcess.getObject().start(round.key());
    }

    /** The ledger is locked before the round is loaded, so that what is loaded is what was committed. */
    private UnitRecommendation lockRound(String roundKey) {
        UnitRecommendationRepository.Owner owner = owner(roundKey);
        lock(owner.campaignId(), owner.unitCode());
        return load(roundKey);
    }

    private UnitLedger lock(String campaignId, String unitCode) {
        return ledgers.lock(campaignId, unitCode)
                .orElseThrow(() -> new RuleViolation("单位 " + unitCode + " 在本次活动中没有申报人。"));
    }

    private UnitRecommendation load(String roundKey) {
        return rounds.load(roundKey).orElseThrow(() -> unknown(roundKey));
    }

    private UnitRecommendationRepository.Owner owner(String roundKey) {
        return rounds.owner(roundKey).orElseThrow(() -> unknown(roundKey));
    }

    private static RuleViolation unknownCandidate(String number) {
        return new RuleViolation("没有编号为 " + number + " 的候选人。");
    }

    private static RuleViolation unknown(String roundKey) {
        return new RuleViolation("没有编号为 " + roundKey + " 的推荐批次。");
    }
}
