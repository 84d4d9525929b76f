package org.jiangxuan.publicity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publicity (单独公示) for one candidate alone, after an objection or for a reserve: as long as the one that it follows
 * (AMB-4, AMB-16). Its key is the objection's, or a reserve's candidate number.
 */
@Service
@Transactional
public class OwnPublicities {

    private final PublicityRepository publicities;
    private final ObjectionRepository objections;
    private final PublicityLocks locks;
    private final OwnPeriod period;
    private final PublicityPeriods periods;
    private final PassingOn passing;
    private final CallUps callUps;
    private final Candidates candidates;
    private final Campaigns campaigns;
    private final Clock clock;

    OwnPublicities(
            PublicityRepository publicities,
            ObjectionRepository objections,
            PublicityLocks locks,
            OwnPeriod period,
            PublicityPeriods periods,
            PassingOn passing,
            CallUps callUps,
            Candidates candidates,
            Campaigns campaigns,
            Clock clock) {
        this.publicities = publicities;
        this.objections = objections;
        this.locks = locks;
        this.period = period;
        this.periods = periods;
        this.passing = passing;
        this.callUps = callUps;
        this.candidates = candidates;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * Registers that it was posted. The same posting again changes nothing.
     *
     * @param key the objection's key, or the candidate's number
     * @param postedOn not in the future; not before the conclusion or the call-up from which it follows
     * @param place where it hangs, or its address on the web; at most 200 characters
     * @param beyondWindow whether a public one may end after the window, if that was not said at the conclusion or the call-up
     * @return whether it ends after the window, for which somebody answers
     * @throws RuleViolation at {@code postedOn} or {@code beyondWindow} when it does not fit any more, counted from the day
     *     on which it was really posted
     */
    public boolean post(
            String key, String number, ObjectionLevel level, LocalDate postedOn, String place, boolean beyondWindow) {
        String campaignId = candidates.facts(number).campaignId();
        if (level == ObjectionLevel.INTERNAL) {
            locks.lock(number, level);
        } else {
            locks.lockNotice(campaignId);
        }
        LocalDate posted = Require.notFuture("postedOn", "公示日期", postedOn, clock);
        String where = Require.text("place", "公示地点或网址", place, 200);
        Optional<Publicity> before = publicities.findByKindAndSubject(PublicityKind.own(level), key);
        if (before.isPresent()) {
            Require.that(before.get().samePosting(posted, where, null), "公示已经登记，不能重复登记或更改。");
            return period.isBeyondWindow(campaignId, level, posted);
        }
        Ground ground = ground(key, number);
        Require.notBefore("postedOn", "公示日期", posted, ChinaTime.date(ground.at()), ground.day());
        period.requireFit(OwnPosting.POSTED, campaignId, level, posted, beyondWindow || ground.beyondWindow());
        Require.that(!candidates.isBanned(number), "候选人" + number + "在禁止申报名单中，不能公示。");
        publicities.save(new Publicity(
                PublicityKind.own(level),
                key,
                campaignId,
                period.of(campaignId, level, posted),
                where,
                List.of(number),
                clock.instant()));
        return period.isBeyondWindow(campaignId, level, posted);
    }

    /**
     * Demands that a reserve's notice posted today ends in the window, before somebody is called up (AMB-16).
     *
     * @param beyondWindow whether somebody answers for its ending after the window
     * @throws RuleViolation at {@code beyondWindow}, with the dates
     */
    @Transactional(readOnly = true)
    public void requireReserveFits(String campaignId, boolean beyondWindow) {
        period.requireFitToday(OwnPosting.CALLED_UP, campaignId, ObjectionLevel.PUBLIC, beyondWindow);
    }

    /**
     * Registers the result of an internal one: only at or after its end, signed by enough worker representatives,
     * sealed (N25).
     *
     * @param noObjection whether nobody objected but those whose objections are registered
     */
    public void registerResult(
            String key, String number, int workerRepresentatives, boolean sealed, boolean noObjection, String by) {
        locks.lock(number, ObjectionLevel.INTERNAL);
        Publicity own = load(key, ObjectionLevel.INTERNAL);
        Require.that(!own.isConfirmed(), "单独公示的结果已经登记，不能重复登记。");
        InternalResult.check(
                own,
                campaigns.definition(own.campaignId()).workerRepresentatives(),
                workerRepresentatives,
                sealed,
                noObjection || objections.isOpen(own),
                clock.instant());
        own.confirmedBy(workerRepresentatives, by);
    }

    /**
     * Closes it, after its end, an internal one after its result; a reserve whom no objection holds goes on. Closing a
     * closed one changes nothing.
     */
    public void close(String key, String number, ObjectionLevel level) {
        locks.lock(number, level);
        passing.lockOnward(number, level);
        Publicity own = load(key, level);
        if (own.isClosed()) {
            return;
        }
        Instant now = clock.instant();
        Require.that(own.isOver(now), "公示期到" + ChinaTime.format(own.lastDay()) + "24时才结束，不能提前结束公示。");
        Require.that(level == ObjectionLevel.PUBLIC || own.isConfirmed(), "单独公示的结果尚未登记，不能结束公示。");
        own.close(objections.isOpen(own) ? PublicityState.DISPUTED : PublicityState.CLEAN, now);
        passing.passOn(number);
    }

    /** A candidate's own publicity, once it is posted. */
    @Transactional(readOnly = true)
    public Optional<PublicityView> of(String key, ObjectionLevel level) {
        return publicities.findByKindAndSubject(PublicityKind.own(level), key).map(Publicity::view);
    }

    /** The objection's conclusion or the call-up, which is not published before it was decided. */
    private Ground ground(String key, String number) {
        Optional<Objection> objection = objections.findByKey(key);
        if (objection.isPresent()) {
            Instant concluded = objection.get().concludedAt();
            if (concluded == null) {
                throw new RuleViolation("异议" + key + "尚未作出结论，不能单独公示。");
            }
            return new Ground(concluded, "作出结论日期", objection.get().isBeyondWindow());
        }
        return callUps.of(number)
                .map(calledUp -> new Ground(calledUp.at(), "递补日期", calledUp.beyondWindow()))
                .orElseThrow(() -> new RuleViolation("候选人" + number + "不在递补之列，不能单独公示。"));
    }

    /**
     * Why somebody is published alone.
     *
     * @param at when it was decided
     * @param day what the day of the decision is called
     * @param beyondWindow whether whoever decided it answers for its ending after the window
     */
    private record Ground(Instant at, String day, boolean beyondWindow) {}

    private Publicity load(String key, ObjectionLevel level) {
        return publicities
                .findByKindAndSubject(PublicityKind.own(level), key)
                .map(periods::recount)
                .orElseThrow(() -> new RuleViolation("单独公示尚未发布。"));
    }
}
