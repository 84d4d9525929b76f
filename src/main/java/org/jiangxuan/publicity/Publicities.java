package org.jiangxuan.publicity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jiangxuan.calendar.PublicityPeriod;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Internal publicity of a unit's round (N25, N40) and public notice of a campaign (N45). The period is counted by the
 * working calendar when it is posted: it begins on the day after posting unless the campaign says that the posting day
 * counts (AMB-3), and ends at 24:00 of its last working day. Joins the caller's transaction.
 */
@Service
@Transactional
public class Publicities {

    private final PublicityRepository publicities;
    private final UnitRecommendations rounds;
    private final Candidates candidates;
    private final NoticePassage passage;
    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Publicities(
            PublicityRepository publicities,
            UnitRecommendations rounds,
            Candidates candidates,
            NoticePassage passage,
            Campaigns campaigns,
            WorkingCalendar calendar,
            Clock clock) {
        this.publicities = publicities;
        this.rounds = rounds;
        this.candidates = candidates;
        this.passage = passage;
        this.campaigns = campaigns;
        this.calendar = calendar;
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
                        clock.instant()))
                .view();
    }

    /**
     * Registers the result of an internal publicity (N25): only at or after its end, signed by enough worker
     * representatives, sealed, without objection.
     *
     * @param workerRepresentatives how many signed; at least the campaign's number, five by the notice
     * @param sealed whether the unit's seal is on the result
     * @param noObjection whether nobody objected (N40)
     */
    public void registerInternalResult(
            String roundKey, int workerRepresentatives, boolean sealed, boolean noObjection, String by) {
        Publicity publicity = publicities
                .lock(PublicityKind.INTERNAL, roundKey)
                .orElseThrow(() -> new RuleViolation("本轮推荐尚未发布内部公示，不能登记公示结果。"));
        Require.that(!publicity.isClosed(), "本轮推荐的公示结果已经登记，不能重复登记。");
        Instant now = clock.instant();
        Require.that(publicity.isOver(now), "公示期到" + ChinaTime.format(publicity.lastDay()) + "24时才结束，届时再登记公示结果。");
        int least = campaigns.definition(publicity.campaignId()).workerRepresentatives();
        Require.that(
                workerRepresentatives >= least,
                "workerRepresentatives",
                "公示结果须有不少于" + least + "名职工代表签字，目前只有" + workerRepresentatives + "名。");
        Require.that(sealed, "sealed", "公示结果须加盖单位公章。");
        Require.that(noObjection, "noObjection", "公示期内有异议的，须先处理完毕，确认无异议后再登记。");
        publicity.confirmedBy(workerRepresentatives);
        publicity.close(PublicityState.CLEAN, now, by);
    }

    /**
     * Registers that the proposed list was posted on the municipal website (N45). The ban register is consulted before
     * publishing (N77). The same posting again changes nothing.
     *
     * @param postedOn not in the future and not before the publicity phase opens
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
        List<String> banned =
                proposed(campaignId).stream().filter(candidates::isBanned).toList();
        Require.that(banned.isEmpty(), "候选人" + String.join("、", banned) + "在禁止申报名单中，不能公示。");
        CampaignDefinition.PublicityRule rule = definition.publicNotice();
        PublicityPeriod period = calendar.publicity(posted, rule.workingDays(), rule.firstDayCounts());
        Publicity notice =
                new Publicity(PublicityKind.PUBLIC_NOTICE, campaignId, campaignId, period, address, clock.instant());
        notice.numbered(number);
        return publicities.save(notice).view();
    }

    /**
     * Closes the public notice: locks its row, looks whether an objection is open, and passes the proposed candidates
     * to {@link Stage#NOTICE_PASSED} when none is (N45). Closing a closed one only tells the result again.
     *
     * @return whether the notice ended without an open objection
     * @throws RuleViolation before the end of the period
     */
    public boolean closePublicNotice(String campaignId) {
        Publicity notice = publicities
                .lock(PublicityKind.PUBLIC_NOTICE, campaignId)
                .orElseThrow(() -> new RuleViolation("拟入选名单尚未公示。"));
        if (!notice.isClosed()) {
            Instant now = clock.instant();
            Require.that(notice.isOver(now), "公示期到" + ChinaTime.format(notice.lastDay()) + "24时才结束，不能提前结束公示。");
            notice.close(PublicityState.CLEAN, now, null);
            passage.pass(proposed(campaignId));
        }
        return notice.state() == PublicityState.CLEAN;
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

    /** About twenty (N5). */
    private List<String> proposed(String campaignId) {
        return candidates.numbersAt(campaignId, EnumSet.of(Stage.PROPOSED));
    }

    private static PublicityView again(
            Publicity before, LocalDate postedOn, String place, @Nullable String noticeNumber) {
        Require.that(before.samePosting(postedOn, place, noticeNumber), "公示已经登记，不能重复登记或更改。");
        return before.view();
    }
}
