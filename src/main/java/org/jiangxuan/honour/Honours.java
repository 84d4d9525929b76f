package org.jiangxuan.honour;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows for each craftsman from the announcement, to the settled honour (N48–N54). Each fact is registered once; a
 * second registration is refused. Days are China's and never in the future. Joins the caller's transaction.
 */
@Service
@Transactional
public class Honours {

    private static final Set<Stage> TO_SETTLE = EnumSet.range(Stage.PROPOSED, Stage.NAMED);

    private final CommendationRepository commendations;
    private final HonourRepository honours;
    private final RevocationRepository revocations;
    private final Candidates candidates;
    private final Clock clock;

    Honours(
            CommendationRepository commendations,
            HonourRepository honours,
            RevocationRepository revocations,
            Candidates candidates,
            Clock clock) {
        this.commendations = commendations;
        this.honours = honours;
        this.revocations = revocations;
        this.candidates = candidates;
        this.clock = clock;
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
    public void recordPayment(String number, @Nullable LocalDate paidOn, @Nullable String voucher, String by) {
        Honour honour = unpaid(number);
        Require.that(!candidates.isBanned(number), "候选人" + number + "在禁止申报名单中，不能发放奖金。");
        revocations
                .findFirstByCandidateNumberAndStateInOrderByKey(number, RevocationState.SERIOUS)
                .ifPresent(open -> {
                    throw new RuleViolation("候选人" + number + "的撤销事项" + open.key() + "正在办理，暂缓发放奖金。");
                });
        LocalDate paid = afterAnnouncement(honour, "paidOn", "发放日期", paidOn);
        honour.paid(paid, Require.text("voucher", "凭证号", voucher, 100), by);
    }

    /**
     * Registers that the award is not paid: the title was conferred in this campaign and stays, but its bearer was barred in
     * another one meanwhile (N58, N77). Nobody else's award can be withheld.
     *
     * @param reason on what that rests, up to 500 characters
     * @throws RuleViolation at field {@code decision} when the ban register does not hold the person
     */
    public void recordWithheld(String number, @Nullable String reason, String by) {
        Honour honour = unpaid(number);
        Require.that(candidates.isBanned(number), "decision", "候选人" + number + "不在禁止申报名单中，奖金应当发放。");
        honour.withheld(Require.text("reason", "不予发放的依据", reason, 500), by);
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

    /** The campaign's honours in the order of their certificates; empty before the first announcement. */
    @Transactional(readOnly = true)
    public List<HonourView> ofCampaign(String campaignId) {
        return honours.findByCampaignIdOrderByCertificateNumber(campaignId).stream()
                .map(Honour::view)
                .toList();
    }

    /** The day on which the craftsman was announced, once they were. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> announcedOn(String number) {
        return honours.findByCandidateNumber(number).flatMap(this::announcedOn);
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

    private Honour unpaid(String number) {
        Honour honour = opened(number);
        Require.that(!honour.isPaid() && !honour.isWithheld(), "该同志的奖金发放已经登记，不能重复登记。");
        return honour;
    }

    private LocalDate afterAnnouncement(Honour honour, String field, String label, @Nullable LocalDate day) {
        LocalDate checked = Require.notFuture(field, label, day, clock);
        LocalDate announced = announcedOn(honour).orElseThrow(() -> new RuleViolation("表彰决定尚未公布。"));
        return Require.notBefore(field, label, checked, announced, "表彰公布日期");
    }

    private Optional<LocalDate> announcedOn(Honour honour) {
        return commendations.findByBatchKey(honour.batchKey()).map(Commendation::announcedOn);
    }
}
