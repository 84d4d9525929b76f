package org.jiangxuan.honour;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the report to the municipal government (N46) to the settled honour of each craftsman (N48–N54). Each fact is
 * registered once; a second registration is refused. Days are China's and never in the future. Joins the caller's
 * transaction.
 */
@Service
@Transactional
public class Honours {

    private static final Set<Stage> TO_SETTLE = EnumSet.range(Stage.PROPOSED, Stage.NAMED);

    private final CommendationRepository commendations;
    private final HonourRepository honours;
    private final RevocationRepository revocations;
    private final Candidates candidates;
    private final Evaluations evaluations;
    private final Campaigns campaigns;
    private final EntityManager entities;
    private final Clock clock;

    Honours(
            CommendationRepository commendations,
            HonourRepository honours,
            RevocationRepository revocations,
            Candidates candidates,
            Evaluations evaluations,
            Campaigns campaigns,
            EntityManager entities,
            Clock clock) {
        this.commendations = commendations;
        this.honours = honours;
        this.revocations = revocations;
        this.candidates = candidates;
        this.evaluations = evaluations;
        this.campaigns = campaigns;
        this.entities = entities;
        this.clock = clock;
    }

    /** Registers the report of the proposed list to the municipal government, after a clean notice (N46). */
    public void recordReport(String campaignId, String reportNumber, LocalDate reportedOn, String by) {
        Require.that(commendations.lock(campaignId).isEmpty(), "报送市政府的请示已经登记，不能重复登记。");
        Require.that(campaigns.phase(campaignId).reached(CampaignPhase.NOTICE_ENDED), "公示期尚未结束，不能报送市政府。");
        String number = Require.text("reportNumber", "请示文号", reportNumber, 100);
        LocalDate reported = Require.notFuture("reportedOn", "报送日期", reportedOn, clock);
        entities.persist(new Commendation(campaignId, number, reported, by));
    }

    /** Registers the municipal government's approval (N46), not dated before the report. */
    public void recordGovernmentDecision(String campaignId, String approvalNumber, LocalDate approvedOn, String by) {
        Commendation commendation = reported(campaignId);
        Require.that(commendation.approvedOn() == null, "市政府审定结果已经登记，不能重复登记。");
        String number = Require.text("approvalNumber", "批复文号", approvalNumber, 100);
        LocalDate approved = Require.notFuture("approvedOn", "批复日期", approvedOn, clock);
        Require.notBefore("approvedOn", "批复日期", approved, commendation.reportedOn(), "报送日期");
        commendation.approve(number, approved, by);
    }

    /**
     * Announces the craftsmen (N46): every proposed candidate whose notice passed advances to {@link Stage#NAMED} and
     * gets a certificate number in the order of the ranking. The ban register is consulted before publishing (N77).
     */
    public void announce(String campaignId, String announcementNumber, LocalDate announcedOn, String by) {
        Commendation commendation = reported(campaignId);
        Require.that(commendation.announcedOn() == null, "表彰决定已经公布，不能重复登记。");
        LocalDate approved = commendation.approvedOn();
        if (approved == null) {
            throw new RuleViolation("市政府审定结果尚未登记，不能公布表彰决定。");
        }
        String number = Require.text("announcementNumber", "表彰文号", announcementNumber, 100);
        LocalDate announced = Require.notFuture("announcedOn", "公布日期", announcedOn, clock);
        Require.notBefore("announcedOn", "公布日期", announced, approved, "市政府批复日期");
        commendation.announce(number, announced, by);
        name(campaignId);
    }

    /** Opens the honour of a named craftsman; opened again, nothing changes. */
    public void open(String number) {
        honour(number).open(clock.instant());
    }

    /** Registers that the certificate was issued, not before the announcement. */
    public void recordCertificate(String number, LocalDate issuedOn, String by) {
        Honour honour = opened(number);
        Require.that(!honour.hasCertificate(), "该同志的证书颁发已经登记，不能重复登记。");
        LocalDate issued = afterAnnouncement(honour, "issuedOn", "证书颁发日期", issuedOn);
        honour.certificateIssued(issued, by);
    }

    /**
     * Registers that finance paid the award (N48), not before the announcement. The ban register is consulted before
     * paying (N77), and nothing is paid while a substantiated report of a forgery is open (N58).
     *
     * @param voucher number of the payment voucher
     */
    public void recordPayment(String number, LocalDate paidOn, String voucher, String by) {
        Honour honour = opened(number);
        Require.that(!honour.isPaid(), "该同志的奖金发放已经登记，不能重复登记。");
        notBanned(number, "不能发放奖金");
        revocations
                .findFirstByCandidateNumberAndStateInOrderByKey(number, RevocationState.SERIOUS)
                .ifPresent(open -> {
                    throw new RuleViolation("候选人" + number + "的撤销事项" + open.key() + "正在办理，暂缓发放奖金。");
                });
        LocalDate paid = afterAnnouncement(honour, "paidOn", "发放日期", paidOn);
        honour.paid(paid, Require.text("voucher", "凭证号", voucher, 100), by);
    }

    /** Registers which benefits were arranged (N49–N54). */
    public void recordBenefits(String number, String benefits, String by) {
        Honour honour = opened(number);
        Require.that(!honour.hasBenefits(), "该同志的待遇落实情况已经登记，不能重复登记。");
        honour.benefitsRegistered(Require.text("benefits", "待遇落实情况", benefits, 1000), by);
    }

    /** Settles the honour once certificate, payment and benefits are registered; settled again, nothing changes. */
    public void complete(String number) {
        Honour honour = opened(number);
        if (honour.isComplete()) {
            return;
        }
        List<String> missing = honour.missing();
        Require.that(missing.isEmpty(), "候选人" + number + "尚未登记：" + String.join("、", missing) + "。");
        honour.complete(clock.instant());
    }

    /**
     * How many craftsmen of the campaign are still to be settled: every proposed or named one whose honour is not
     * complete, whether it is opened yet or not. Whoever's case ended does not count. Counted anew each time.
     */
    @Transactional(readOnly = true)
    public long unsettled(String campaignId) {
        return honours.unsettled(campaignId, TO_SETTLE);
    }

    /** The craftsman's honour, once announced. */
    @Transactional(readOnly = true)
    public Optional<HonourView> of(String number) {
        return honours.findByCandidateNumber(number).map(Honour::view);
    }

    /** The campaign's honours in the order of their certificates; empty before the announcement. */
    @Transactional(readOnly = true)
    public List<HonourView> ofCampaign(String campaignId) {
        return honours.findByCampaignIdOrderByCertificateNumber(campaignId).stream()
                .map(Honour::view)
                .toList();
    }

    /** How far the campaign's list is with the government, once reported. */
    @Transactional(readOnly = true)
    public Optional<CommendationView> commendation(String campaignId) {
        return commendations.findByCampaignId(campaignId).map(Commendation::view);
    }

    private void name(String campaignId) {
        CampaignDefinition definition = campaigns.definition(campaignId);
        AwardMoney money = AwardMoney.ofNet(
                definition.award().netYuan(), definition.award().taxRate());
        Set<String> passed = new HashSet<>(candidates.numbersAt(campaignId, EnumSet.of(Stage.NOTICE_PASSED)));
        List<String> named = evaluations.ranking(campaignId).stream()
                .filter(Standing::proposed)
                .map(Standing::number)
                .filter(passed::contains)
                .toList();
        for (int i = 0; i < named.size(); i++) {
            String number = named.get(i);
            notBanned(number, "不能公布");
            entities.persist(new Honour(number, campaignId, certificateNumber(campaignId, i + 1), money));
            candidates.advance(number, Stage.NAMED);
        }
    }

    /** {@code DALIAN-2021-001}: the campaign's id and the order in the ranking. */
    private static String certificateNumber(String campaignId, int ordinal) {
        return String.format(Locale.ROOT, "%s-%03d", campaignId.toUpperCase(Locale.ROOT), ordinal);
    }

    private Commendation reported(String campaignId) {
        return commendations.lock(campaignId).orElseThrow(() -> new RuleViolation("拟入选名单尚未报送市政府。"));
    }

    private Honour honour(String number) {
        return honours.lock(number).orElseThrow(() -> new RuleViolation("候选人" + number + "尚未公布授予称号。"));
    }

    private Honour opened(String number) {
        Honour honour = honour(number);
        Require.that(honour.isOpen(), "候选人" + number + "的表彰办理尚未开始。");
        Require.that(!honour.isCancelled(), "候选人" + number + "的称号已被撤销，不再办理。");
        return honour;
    }

    private LocalDate afterAnnouncement(Honour honour, String field, String label, LocalDate day) {
        LocalDate checked = Require.notFuture(field, label, day, clock);
        LocalDate announced = commendations
                .findByCampaignId(honour.campaignId())
                .map(Commendation::announcedOn)
                .orElseThrow(() -> new RuleViolation("表彰决定尚未公布。"));
        return Require.notBefore(field, label, checked, announced, "表彰公布日期");
    }

    private void notBanned(String number, String consequence) {
        Require.that(!candidates.isBanned(number), "候选人" + number + "在禁止申报名单中，" + consequence + "。");
    }
}
