package org.jiangxuan.publicity;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.CandidateProcess;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Numbers;
import org.jiangxuan.nomination.ObjectionHandling;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objections (异议) against one candidate, and leads (线索). Everything that opens or closes one locks the publicity's row,
 * which whoever closes the publicity locks as well. An open objection holds its candidate and nobody else (AMB-4).
 */
@Service
@Transactional
public class Objections {

    private final ObjectionRepository objections;
    private final PublicityRepository publicities;
    private final PublicityLocks locks;
    private final LeadRule rule;
    private final OwnPeriod ownPeriod;
    private final PassingOn passing;
    private final Candidates candidates;
    private final Campaigns campaigns;
    private final Numbers numbers;
    private final ObjectProvider<CandidateProcess> process;
    private final Clock clock;

    Objections(
            ObjectionRepository objections,
            PublicityRepository publicities,
            PublicityLocks locks,
            LeadRule rule,
            OwnPeriod ownPeriod,
            PassingOn passing,
            Candidates candidates,
            Campaigns campaigns,
            Numbers numbers,
            ObjectProvider<CandidateProcess> process,
            Clock clock) {
        this.objections = objections;
        this.publicities = publicities;
        this.locks = locks;
        this.rule = rule;
        this.ownPeriod = ownPeriod;
        this.passing = passing;
        this.candidates = candidates;
        this.campaigns = campaigns;
        this.numbers = numbers;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Registers what somebody brought forward. What counts as an objection holds the candidate at once and is dealt with
     * beside the case; anything anonymous or late is kept as a lead and holds nobody.
     *
     * @throws RuleViolation at {@code content}, {@code objectorName}, {@code contact} or {@code postmarkedOn}; without a
     *     field when the candidate has not been published at this level yet
     */
    public Filed file(ObjectionFiling given) {
        ObjectionFiling filing = checked(given);
        String number = filing.candidateNumber();
        String campaignId = locks.lock(number, filing.level()).campaignId();
        List<String> same = same(filing);
        Require.that(same.isEmpty(), "content", "同样内容的异议已经登记（" + String.join("、", same) + "），不必重复登记。");
        List<Publicity> all = publicities.ofCandidate(number, PublicityKind.of(filing.level()));
        LeadReason reason = rule.check(filing, all).orElse(null);
        String key = numbers.objection(campaigns.definition(campaignId).year());
        long against = against(filing, all).id();
        objections.save(new Objection(key, filing, campaignId, against, reason, clock.instant()));
        if (reason == null) {
            candidates.freeze(number);
            process.getObject().objectionFiled(number, key, handling(filing));
        }
        return new Filed(key, reason);
    }

    /**
     * Records whether the objection is admissible (受理). Refused, it lets go of its candidate.
     *
     * @param reason why; at most 500 characters
     */
    public void examine(String key, boolean admit, String reason, String by) {
        Objection objection = lock(key);
        objection.examine(admit, Require.text("reason", "理由", reason, 500), by, clock.instant());
        letGo(objection);
    }

    /** Records what the investigation found; at most 2000 characters. */
    public void investigated(String key, String findings, String by) {
        lock(key).investigated(Require.text("findings", "核查情况", findings, 2000), by, clock.instant());
    }

    /**
     * Records the conclusion. Dismissed, it lets go of its candidate, and the publicity counts as complete (AMB-4);
     * upheld, it holds them until the case ends; to be published again, until that is over.
     *
     * @param reason why; at most 500 characters
     * @param beyondWindow whether a public one may end after the window
     * @throws RuleViolation at {@code decision} or {@code beyondWindow} when another publicity does not fit any more
     */
    public void conclude(String key, ObjectionConclusion conclusion, String reason, boolean beyondWindow, String by) {
        Objection objection = lock(key);
        String why = Require.text("reason", "理由", reason, 500);
        if (conclusion == ObjectionConclusion.REPUBLICISE) {
            ownPeriod.requireFitToday(OwnPosting.CONCLUDED, objection.campaignId(), objection.level(), beyondWindow);
        }
        objection.conclude(conclusion, why, beyondWindow, by, clock.instant());
        if (objection.state() == ObjectionState.DISMISSED) {
            letGo(objection);
        }
    }

    /**
     * Records that the candidate's own publicity, which the objection led to, is over; lets go of the candidate.
     *
     * @throws RuleViolation before it is over
     */
    public void clear(String key) {
        Objection objection = lock(key);
        boolean over = publicities
                .findByKindAndSubject(PublicityKind.own(objection.level()), key)
                .filter(Publicity::isClosed)
                .isPresent();
        Require.that(over, "异议 " + key + " 的单独公示尚未结束，不能办结。");
        objection.republicised(clock.instant());
        letGo(objection);
    }

    /** Closes what is still open against a candidate whose case ends, and a publicity of theirs alone. */
    public void caseEnded(String number) {
        Instant now = clock.instant();
        objections.findByCandidateNumberOrderByKey(number).forEach(objection -> objection.caseEnded(now));
        publicities.ofCandidate(number, PublicityKind.OWN).forEach(own -> own.abandon(now));
    }

    /** Who of these is held by an open objection at this level. */
    @Transactional(readOnly = true)
    public Set<String> disputed(Collection<String> numbers, ObjectionLevel level) {
        return numbers.isEmpty() ? Set.of() : objections.disputed(numbers, level, ObjectionRepository.OPEN);
    }

    /** The objection or lead with this key. */
    @Transactional(readOnly = true)
    public ObjectionView get(String key) {
        return load(key).view();
    }

    /** Whether this is the key of an objection to a unit's own publicity. */
    @Transactional(readOnly = true)
    public boolean isInternal(String key) {
        return objections
                .subject(key)
                .filter(subject -> subject.level() == ObjectionLevel.INTERNAL)
                .isPresent();
    }

    /** Objections and leads against a candidate, the first first. */
    @Transactional(readOnly = true)
    public List<ObjectionView> of(String number) {
        return objections.findByCandidateNumberOrderByKey(number).stream()
                .map(Objection::view)
                .toList();
    }

    /** Who objects, in clear: whoever asks makes sure that it is the desk or the judge who sees it. */
    @Transactional(readOnly = true)
    public Objector objector(String key) {
        return load(key).objector();
    }

    private void letGo(Objection objection) {
        if (!objection.state().isOpen()) {
            passing.thaw(objection.candidateNumber());
        }
    }

    /** The publicity is locked before the objection is loaded, so that what is loaded is what was committed. */
    private Objection lock(String key) {
        ObjectionRepository.Subject subject = objections.subject(key).orElseThrow(() -> unknown(key));
        locks.lock(subject.candidateNumber(), subject.level());
        return load(key);
    }

    private Objection load(String key) {
        return objections.findByKey(key).orElseThrow(() -> unknown(key));
    }

    /** Open objections of the same person with the same words. A lead, which nobody looks into, is not in the way of one. */
    private List<String> same(ObjectionFiling filing) {
        return objections
                .findByCandidateNumberAndLevelAndStateInOrderByKey(
                        filing.candidateNumber(), filing.level(), ObjectionRepository.OPEN)
                .stream()
                .filter(open -> open.isSame(filing))
                .map(Objection::key)
                .toList();
    }

    /** The publicity that it was raised against: the last one whose period holds it, else the last one. */
    private Publicity against(ObjectionFiling filing, List<Publicity> all) {
        return all.stream()
                .filter(one -> one.covers(filing.postmarkedOn(), clock.instant()))
                .reduce((former, latter) -> latter)
                .orElseGet(() -> all.get(all.size() - 1));
    }

    private ObjectionHandling handling(ObjectionFiling filing) {
        if (filing.level() == ObjectionLevel.PUBLIC) {
            return new ObjectionHandling(
                    false,
                    GroupNames.SECRETARIAT,
                    GroupNames.CITY_REVIEW,
                    GroupNames.SECRETARIAT,
                    GroupNames.SECRETARIAT);
        }
        String unit = candidates.facts(filing.candidateNumber()).unitCode();
        return new ObjectionHandling(
                true,
                GroupNames.unitHr(unit),
                GroupNames.unitUnion(unit),
                GroupNames.unitHead(unit),
                GroupNames.unitHr(unit));
    }

    private ObjectionFiling checked(ObjectionFiling filing) {
        return new ObjectionFiling(
                filing.candidateNumber(),
                filing.level(),
                Require.optionalText("objectorName", "姓名或单位名称", filing.objectorName(), 60),
                Require.optionalText("contact", "联系方式", filing.contact(), 200),
                filing.byUnit(),
                filing.sealed(),
                Require.text("content", "异议内容", filing.content(), 2000),
                filing.postmarkedOn() == null
                        ? null
                        : Require.notFuture("postmarkedOn", "邮戳日期", filing.postmarkedOn(), clock),
                filing.by());
    }

    private static RuleViolation unknown(@Nullable String key) {
        return new RuleViolation("没有编号为 " + key + " 的异议。");
    }
}
