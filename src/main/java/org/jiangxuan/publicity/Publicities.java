package org.jiangxuan.publicity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.PublicityPeriod;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Internal publicity of a unit's round (N25, N40) and public notice of a campaign (N45). The period is counted by the
 * working calendar when it is posted: it begins on the day after posting unless the campaign says that the posting day
 * counts (AMB-3), and ends at 24:00 of its last working day. Joins the caller's transaction.
 */
@Service
@Transactional
public class Publicities {

    private static final Set<Stage> PROPOSED = EnumSet.of(Stage.PROPOSED);

    private final PublicityRepository publicities;
    private final ObjectionRepository objections;
    private final PublicityLocks locks;
    private final UnitRecommendations rounds;
    private final Candidates candidates;
    private final NoticePassage passage;
    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final PublicityPeriods periods;
    private final Clock clock;

    Publicities(
            PublicityRepository publicities,
            ObjectionRepository objections,
            PublicityLocks locks,
            UnitRecommendations rounds,
            Candidates candidates,
            NoticePassage passage,
            Campaigns campaigns,
            WorkingCalendar calendar,
            PublicityPeriods periods,
            Clock clock) {
        this.publicities = publicities;
        this.objections = objections;
        this.locks = locks;
        this.rounds = rounds;
        this.candidates = candidates;
        this.passage = passage;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.periods = periods;
        this.clock = clock;
    }

    /**
     * Registers that a unit posted its ranked candidates inside the unit (N40). The same posting again changes nothing.
     *
     * @param postedOn not in the future and not before the day the round was ranked
     * @param place where it hangs
     * @throws RuleViolation when another posting of the round is registered already
     */
    public PublicityView postInternal(String roundKey, LocalDate postedOn, String place) {
        RoundView round = rounds.round(roundKey);
        LocalDate posted = Require.notFuture("postedOn", "公示日期", postedOn, clock);
        String where = Require.text("place", "公示地点", place, 200);
        Optional<Publicity> before = publicities.findByKindAndSubject(PublicityKind.INTERNAL, roundKey);
        if (before.isPresent()) {
            return again(before.get(), posted, where, null);
        }
        Instant ranked = round.rankedAt();
        if (ranked == null) {
            throw new RuleViolation("本单位尚未择优排序，不能发布内部公示。");
        }
        Require.notBefore("postedOn", "公示日期", posted, ChinaTime.date(ranked), "择优排序日期");
        CampaignDefinition.PublicityRule rule =
                campaigns.definition(round.campaignId()).internalPublicity();
        return publicities
                .save(new Publicity(
                        PublicityKind.INTERNAL,
                        roundKey,
                        round.campaignId(),
                        calendar.publicity(posted, rule.workingDays(), rule.firstDayCounts()),
                        where,
                        round.candidates(),
                        clock.instant()))
                .view();
    }

    /**
     * Registers the result of an internal publicity (N25): only at or after its end, signed by enough worker
     * representatives, sealed. Whoever is objected to stays behind when the round goes on.
     *
     * @param workerRepresentatives how many signed; at least the campaign's number, five by the notice
     * @param sealed whether the unit's seal is on the result
     * @param noObjection whether nobody objected (N40) but those whose objections are registered
     */
    public void registerInternalResult(
            String roundKey, int workerRepresentatives, boolean sealed, boolean noObjection, String by) {
        Publicity publicity = publicities
                .lock(PublicityKind.INTERNAL, roundKey)
                .map(periods::recount)
                .orElseThrow(() -> new RuleViolation("本轮推荐尚未发布内部公示，不能登记公示结果。"));
        Require.that(!publicity.isClosed(), "本轮推荐的公示结果已经登记，不能重复登记。");
        Instant now = clock.instant();
        boolean disputed = objections.isOpen(publicity);
        InternalResult.check(
                publicity,
                campaigns.definition(publicity.campaignId()).workerRepresentatives(),
                workerRepresentatives,
                sealed,
                noObjection || disputed,
                now);
        publicity.confirmedBy(workerRepresentatives, by);
        publicity.close(disputed ? PublicityState.DISPUTED : PublicityState.CLEAN, now);
    }

    /** Ends the publicity of a round that the end of the window found unfinished; one with a result stays as it is. */
    public void roundClosed(String roundKey) {
        publicities.lock(PublicityKind.INTERNAL, roundKey).ifPresent(publicity -> publicity.abandon(clock.instant()));
    }

    /**
     * Registers that the proposed list was posted on the municipal website (N45). The ban register is consulted before
     * publishing (N77). The same posting again changes nothing.
     *
     * @param postedOn not in the future, not before the publicity phase opens and not before the list was decided
     * @param noticeNumber number of the notice
     * @param url where it stands
     */
    public PublicityView postPublicNotice(String campaignId, LocalDate postedOn, String noticeNumber, String url) {
        LocalDate posted = Require.notFuture("postedOn", "公示日期", postedOn, clock);
        String number = Require.text("noticeNumber", "公示文号", noticeNumber, 100);
        String address = Require.text("url", "公示网址", url, 500);
        Optional<Publicity> before = publicities.findByKindAndSubject(PublicityKind.PUBLIC_NOTICE, campaignId);
        if (before.isPresent()) {
            return again(before.get(), posted, address, number);
        }
        Require.that(campaigns.phase(campaignId).reached(CampaignPhase.LIST_DECIDED), "拟入选名单尚未确定，不能发布公示。");
        CampaignDefinition definition = campaigns.definition(campaignId);
        Require.notBefore(
                "postedOn", "公示日期", posted, definition.windows().publicity().opens(), "公示阶段开始日");
        Optional.ofNullable(campaigns.reachedAt(campaignId).get(CampaignPhase.LIST_DECIDED))
                .ifPresent(
                        decided -> Require.notBefore("postedOn", "公示日期", posted, ChinaTime.date(decided), "确定拟入选名单日期"));
        List<String> proposed = candidates.numbersAt(campaignId, PROPOSED);
        List<String> banned = candidates.bannedAmong(proposed);
        Require.that(banned.isEmpty(), "候选人" + String.join("、", banned) + "在禁止申报名单中，不能公示。");
        CampaignDefinition.PublicityRule rule = definition.publicNotice();
        PublicityPeriod period = calendar.publicity(posted, rule.workingDays(), rule.firstDayCounts());
        Publicity notice = new Publicity(
                PublicityKind.PUBLIC_NOTICE, campaignId, campaignId, period, address, proposed, clock.instant());
        notice.numbered(number);
        return publicities.save(notice).view();
    }

    /**
     * Closes the public notice: locks its row and passes those of its candidates to {@link Stage#NOTICE_PASSED} whom
     * nothing holds, no open objection and no report (N45); the others stay, each until nothing holds them (AMB-17). Closing
     * a closed one again changes nothing.
     *
     * @throws RuleViolation before the end of the period
     */
    public void closePublicNotice(String campaignId) {
        Publicity notice = locks.lockNotice(campaignId);
        if (notice.isClosed()) {
            return;
        }
        Instant now = clock.instant();
        Require.that(notice.isOver(now), "公示期到" + ChinaTime.format(notice.lastDay()) + "24时才结束，不能提前结束公示。");
        Set<String> held = frozen(notice);
        notice.close(objections.isOpen(notice) ? PublicityState.DISPUTED : PublicityState.CLEAN, now);
        passage.pass(candidates.numbersAt(campaignId, PROPOSED).stream()
                .filter(number -> notice.candidates().contains(number) && !held.contains(number))
                .toList());
    }

    /** Locks the public notice until the caller's transaction ends, so that no objection to it is registered meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockNotice(String campaignId) {
        locks.lockNotice(campaignId);
    }

    /** The last day on which one of these candidates was published: on the public notice, or alone. */
    @Transactional(readOnly = true)
    public LocalDate lastPublicDay(String campaignId, Collection<String> numbers) {
        return publicities.lastDay(campaignId, numbers).orElseThrow(() -> new RuleViolation("拟入选名单尚未公示。"));
    }

    /** The internal publicity of a round, once it is posted. */
    @Transactional(readOnly = true)
    public Optional<PublicityView> ofRound(String roundKey) {
        return publicities
                .findByKindAndSubject(PublicityKind.INTERNAL, roundKey)
                .map(Publicity::view);
    }

    /** The public notice of a campaign, once it is posted. */
    @Transactional(readOnly = true)
    public Optional<PublicityView> ofCampaign(String campaignId) {
        return publicities
                .findByKindAndSubject(PublicityKind.PUBLIC_NOTICE, campaignId)
                .map(Publicity::view);
    }

    /** Those of its candidates whom an objection or a report holds; about twenty stand on a notice, three on a round (N5). */
    private Set<String> frozen(Publicity publicity) {
        return candidates.getAll(publicity.candidates()).stream()
                .filter(Candidate::isFrozen)
                .map(Candidate::number)
                .collect(Collectors.toSet());
    }

    private static PublicityView again(
            Publicity before, LocalDate postedOn, String place, @Nullable String noticeNumber) {
        Require.that(before.samePosting(postedOn, place, noticeNumber), "公示已经登记，不能重复登记或更改。");
        return before.view();
    }
}
