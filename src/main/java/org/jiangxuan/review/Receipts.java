package org.jiangxuan.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.material.SecrecyReviews;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the centre holds of a candidate's paper (N42, N47): all of it, or not in time. Each is registered once. Joins the
 * caller's transaction.
 */
@Service
@Transactional
public class Receipts {

    private static final String STEP = "task-centre-receipt";
    private static final String RECEIVED = "paperReceivedOn";
    private static final String COMPLETED = "paperCompletedOn";
    private static final int TEXT = 500;

    private final Candidates candidates;
    private final Campaigns campaigns;
    private final CampaignSchedule schedule;
    private final CorrectionRepository corrections;
    private final SecrecyReviews secrecy;
    private final EntityManager entities;
    private final Clock clock;

    Receipts(
            Candidates candidates,
            Campaigns campaigns,
            CampaignSchedule schedule,
            CorrectionRepository corrections,
            SecrecyReviews secrecy,
            EntityManager entities,
            Clock clock) {
        this.candidates = candidates;
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.corrections = corrections;
        this.secrecy = secrecy;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Registers that the centre holds all of the candidate's paper; the candidate advances to {@link Stage#RECEIVED}. Paper
     * counts by the day it is received, inclusive of the window's last day (AMB-2). What the centre itself returned for
     * correction may be completed later: then the window binds the first delivery only.
     *
     * @param receivedOn the day, in China, on which the paper reached the centre; null is refused
     * @param completedOn the day on which it was complete after a correction; null when nothing had to be completed
     * @param by the account that registers it
     * @throws RuleViolation when a day is missing, to come, outside the window or before the other, or a classified material
     *     awaits its secrecy review (N36)
     */
    public void record(String number, @Nullable LocalDate receivedOn, @Nullable LocalDate completedOn, String by) {
        CandidateFacts facts = atTheCentre(number, MaterialReceipt.class, "材料接收", "登记材料接收");
        LocalDate received = Require.notFuture(RECEIVED, "纸质材料收到日期", receivedOn, clock);
        Window window = campaigns.definition(facts.campaignId()).windows().recommendation();
        Require.notBefore(RECEIVED, "纸质材料收到日期", received, window.opens(), "推荐阶段开始日");
        Require.that(
                !received.isAfter(window.closes()),
                RECEIVED,
                "纸质材料应在推荐截止日（" + ChinaTime.format(window.closes()) + "）前收到，逾期不予接收。");
        if (completedOn != null) {
            completed(number, received, completedOn);
        }
        secrecy.requireReviewed(number, "decision");
        entities.persist(new MaterialReceipt(number, received, completedOn, by, clock.instant()));
        candidates.advance(number, Stage.RECEIVED);
    }

    private void completed(String number, LocalDate received, LocalDate completedOn) {
        Instant returned = corrections.findByCandidateNumberOrderById(number).stream()
                .filter(correction -> correction.step().equals(STEP) && correction.isSettled())
                .map(Correction::askedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new RuleViolation(COMPLETED, "只有经本中心退回补正的，才填写补齐日期；未经退回补正的，只填写收到日期。"));
        LocalDate day = Require.notFuture(COMPLETED, "补齐日期", completedOn, clock);
        Require.notBefore(COMPLETED, "补齐日期", day, received, "纸质材料收到日期");
        Require.notBefore(COMPLETED, "补齐日期", day, ChinaTime.date(returned), "退回补正日期");
    }

    /**
     * Registers that the window has closed and the centre has no complete paper of the candidate (AMB-2); ending the case
     * is the process's business.
     *
     * @param reason what is missing; demanded
     * @param by the account that registers it
     * @throws RuleViolation before the closing instant, or when the candidate is not at the centre
     */
    public void recordNotReceived(String number, @Nullable String reason, String by) {
        CandidateFacts facts = atTheCentre(number, PaperNotReceived.class, "未收到材料的情况", "登记未收到纸质材料");
        Instant closes = schedule.of(facts.campaignId()).recommendationClosesAt();
        Instant now = clock.instant();
        Require.that(
                !now.isBefore(closes),
                "decision",
                "推荐阶段到" + ChinaTime.format(ChinaTime.date(closes.minusMillis(1)))
                        + "才截止，此前不能登记为未收到。材料不齐全的，请先通知推荐单位补齐。");
        String text = Require.optionalText("reason", "未收到的情况", reason, TEXT);
        if (text == null) {
            throw new RuleViolation("reason", "未收到齐全的纸质材料的，请写明缺少哪些材料。");
        }
        entities.persist(new PaperNotReceived(number, text, by, now));
    }

    private CandidateFacts atTheCentre(String number, Class<?> record, String what, String act) {
        Require.that(entities.find(record, number) == null, "候选人" + number + "的" + what + "已经登记，不能重复登记。");
        CandidateFacts facts = candidates.facts(number);
        Require.that(facts.stage() == Stage.DELIVERED, "候选人" + number + "目前不在可以“" + act + "”的环节，请刷新页面查看最新进度。");
        return facts;
    }
}
