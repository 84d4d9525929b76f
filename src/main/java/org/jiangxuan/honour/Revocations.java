package org.jiangxuan.honour;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Numbers;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Holds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forged identity, performance, achievements, honours or data (N58): reported, verified, the person heard, decided, and
 * confirmed by a second person. Then the case is disqualified before the naming and the title cancelled after it, paid
 * money is recovered, and the person is barred for good either way (AMB-19). Until it is settled, a candidate who is not
 * named yet waits at the end of the public notice. Days are China's and never in the future. Joins the caller's transaction.
 */
@Service
@Transactional
public class Revocations {

    private final RevocationRepository revocations;
    private final HonourRepository honours;
    private final Candidates candidates;
    private final Holds holds;
    private final Bars bars;
    private final Campaigns campaigns;
    private final Numbers numbers;
    private final RevocationProcess process;
    private final Clock clock;

    Revocations(
            RevocationRepository revocations,
            HonourRepository honours,
            Candidates candidates,
            Holds holds,
            Bars bars,
            Campaigns campaigns,
            Numbers numbers,
            RevocationProcess process,
            Clock clock) {
        this.revocations = revocations;
        this.honours = honours;
        this.candidates = candidates;
        this.holds = holds;
        this.bars = bars;
        this.campaigns = campaigns;
        this.numbers = numbers;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Takes a report and has it verified. A candidate who is not named yet is held until it is settled.
     *
     * @param facts what is said to be forged, and what the report rests on; up to 2000 characters
     * @return the report's key, {@code 2021-W00001}
     * @throws RuleViolation at field {@code facts}, or when a report on the candidate is open or proven already
     */
    public String report(String number, String facts, String by) {
        candidates.lock(number);
        CandidateFacts candidate = candidates.facts(number);
        String what = Require.text("facts", "反映的情况", facts, 2000);
        revocations
                .findFirstByCandidateNumberAndStateInOrderByKey(number, RevocationState.OPEN)
                .ifPresent(open -> {
                    throw new RuleViolation("候选人" + number + "已有办理中的撤销事项" + open.key() + "，请在其中一并核实。");
                });
        Require.that(
                revocations
                        .findFirstByCandidateNumberAndStateInOrderByKey(number, Set.of(RevocationState.REVOKED))
                        .isEmpty(),
                "候选人" + number + "已被取消资格或撤销称号，不需再次办理。");
        String campaign = candidate.campaignId();
        String key = numbers.revocation(campaigns.definition(campaign).year());
        Revocation revocation = new Revocation(key, campaign, number, candidate.unitCode(), what, by, clock.instant());
        if (!candidate.stage().atLeast(Stage.NAMED)) {
            holds.hold(number);
            revocation.hold();
        }
        revocations.save(revocation);
        process.start(key, campaign, number);
        return key;
    }

    /** Registers what the supervision found; what is not substantiated is over, and the candidate goes on. */
    public void verify(String key, boolean substantiated, String findings, String by) {
        Revocation revocation = locked(key);
        revocation.verified(substantiated, Require.text("findings", "核实情况", findings, 2000), by, clock.instant());
        if (!substantiated) {
            release(revocation);
        }
    }

    /**
     * Registers that the person was heard, or did not come.
     *
     * @param heardOn not before the report
     * @param statement what the person said, up to 1000 characters
     */
    public void hear(String key, LocalDate heardOn, String statement, String by) {
        Revocation revocation = locked(key);
        revocation.require(RevocationState.SUBSTANTIATED);
        LocalDate day = Require.notFuture("heardOn", "听取意见日期", heardOn, clock);
        Require.notBefore("heardOn", "听取意见日期", day, ChinaTime.date(revocation.reportedAt()), "举报登记日期");
        revocation.heard(day, Require.text("statement", "本人陈述", statement, 1000), by);
    }

    /** Registers the secretariat's decision, the first key: to revoke, or to dismiss the report. */
    public void decide(String key, boolean revoke, String reason, String by) {
        locked(key).decided(revoke, Require.text("reason", "理由", reason, 500), by, clock.instant());
    }

    /**
     * Registers the second key, turned or refused. A refused one revokes nothing, whatever the decision was; whoever is
     * not content reports anew.
     *
     * @param by another account than the decision's
     * @return whether both keys are turned for revoking
     */
    public boolean confirm(String key, boolean confirms, @Nullable String reason, String by) {
        Revocation revocation = locked(key);
        revocation.require(RevocationState.DECIDED);
        Require.that(!revocation.isDecidedBy(by), "decision", "作出撤销决定的人不能再作复核，须由另一人复核。");
        String why = confirms
                ? Require.optionalText("reason", "理由", reason, 500)
                : Require.text("reason", "不同意的理由", reason, 500);
        boolean both = revocation.confirmed(confirms, why, by, clock.instant());
        if (!both) {
            release(revocation);
        }
        return both;
    }

    /**
     * Does what both keys decided: bars the person for good and ends this case and the person's other open ones.
     *
     * @return whether award money was paid and has to be recovered
     */
    public boolean revoke(String key) {
        Revocation revocation = locked(key);
        revocation.require(RevocationState.CONFIRMED);
        String number = revocation.candidateNumber();
        // the honour first: a payment is either registered before and recovered, or refused after
        boolean moneyDue = honours.lock(number)
                .map(honour -> {
                    honour.cancel(clock.instant());
                    return honour.isPaid();
                })
                .orElse(false);
        RevocationEffect effect = bars.bar(number, revocation.decisionReason());
        revocation.revoked(effect, moneyDue, clock.instant());
        return moneyDue;
    }

    /**
     * Registers that finance has recovered the award money (N58), not before it was paid.
     *
     * @param voucher number of the voucher
     */
    public void recover(String key, LocalDate recoveredOn, String voucher, String by) {
        Revocation revocation = locked(key);
        Require.that(revocation.isMoneyOut(), "撤销事项" + key + "没有待追回的奖金，或已登记追回。");
        LocalDate day = Require.notFuture("recoveredOn", "追回日期", recoveredOn, clock);
        LocalDate paid = honours.findByCandidateNumber(revocation.candidateNumber())
                .map(Honour::view)
                .map(HonourView::paidOn)
                .orElseThrow();
        Require.notBefore("recoveredOn", "追回日期", day, paid, "奖金发放日期");
        revocation.recovered(day, Require.text("voucher", "凭证号", voucher, 100), by);
    }

    /** The report with this key. */
    @Transactional(readOnly = true)
    public RevocationView get(String key) {
        return revocations.findByKey(key).orElseThrow(() -> unknown(key)).view();
    }

    /** The reports on a candidate, the latest first. */
    @Transactional(readOnly = true)
    public List<RevocationView> of(String number) {
        return revocations.findByCandidateNumberOrderByKeyDesc(number).stream()
                .map(Revocation::view)
                .toList();
    }

    /** The record of the unit that recommends (N57). */
    @Transactional(readOnly = true)
    public UnitRecord unitRecord(String unitCode) {
        return new UnitRecord(
                unitCode,
                revocations
                        .findByUnitCodeAndStateOrderByRevokedAtDescKeyDesc(unitCode, RevocationState.REVOKED)
                        .stream()
                        .map(Revocation::view)
                        .filter(view -> view.effect() != null && view.revokedAt() != null)
                        .map(view -> new UnitRecord.Forgery(view.key(), view.number(), view.effect(), view.revokedAt()))
                        .toList());
    }

    private void release(Revocation revocation) {
        if (revocation.release()) {
            holds.release(revocation.candidateNumber());
        }
    }

    private Revocation locked(String key) {
        return revocations.lock(key).orElseThrow(() -> unknown(key));
    }

    private static RuleViolation unknown(String key) {
        return new RuleViolation("没有编号为" + key + "的撤销事项。");
    }
}
