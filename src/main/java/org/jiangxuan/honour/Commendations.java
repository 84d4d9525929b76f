package org.jiangxuan.honour;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Standing;
import org.jiangxuan.nomination.CandidateProcess;
import org.jiangxuan.nomination.CandidateStages;
import org.jiangxuan.nomination.CandidateWait;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.publicity.Publicities;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From the report to the municipal government to the announcement (N46), in numbered batches: who is held by an open
 * objection when a batch is reported follows in a later one (AMB-17), and a batch that the government returns is reported
 * anew as the next. Each fact is registered once. Days are China's and never in the future. Joins the caller's transaction.
 */
@Service
@Transactional
public class Commendations {

    private final CommendationRepository commendations;
    private final Evaluations evaluations;
    private final Campaigns campaigns;
    private final Publicities publicities;
    private final CandidateStages stages;
    private final Naming naming;
    private final ObjectProvider<CandidateProcess> process;
    private final EntityManager entities;
    private final Clock clock;

    Commendations(
            CommendationRepository commendations,
            Evaluations evaluations,
            Campaigns campaigns,
            Publicities publicities,
            CandidateStages stages,
            Naming naming,
            ObjectProvider<CandidateProcess> process,
            EntityManager entities,
            Clock clock) {
        this.commendations = commendations;
        this.evaluations = evaluations;
        this.campaigns = campaigns;
        this.publicities = publicities;
        this.stages = stages;
        this.naming = naming;
        this.process = process;
        this.entities = entities;
        this.clock = clock;
    }

    /** Who can be reported now, and who is left out; counted anew each time. */
    @Transactional(readOnly = true)
    public Gathered gather(String campaignId) {
        return new Gathered(commendations.ready(campaignId), commendations.waiting(campaignId));
    }

    /**
     * Registers a report of the proposed list to the municipal government, after the notice (N46): the next batch, of all
     * who can be reported at this moment. Nobody's open objection keeps the others from being reported.
     *
     * @param reportedOn not in the future; after the last day on which one of them was published, and not before the batch
     *     before was answered
     * @param listed whom the paper names: whoever wrote it may not know who dropped out or was objected to since; null when
     *     the form, of a campaign that began before it asked for them, does not tell
     * @return who is on it, and who is left out for the time being
     * @throws RuleViolation while the batch before is with the government, or approved and not announced; at {@code numbers}
     *     when nobody can be reported, or others
     */
    public Gathered recordReport(
            String campaignId, String reportNumber, LocalDate reportedOn, @Nullable Set<String> listed, String by) {
        List<Commendation> before = commendations.lock(campaignId);
        Require.that(before.stream().allMatch(Commendations::isDone), "报送市政府的请示已经登记，不能重复登记。");
        Require.that(campaigns.phase(campaignId).reached(CampaignPhase.NOTICE_ENDED), "公示期尚未结束，不能报送市政府。");
        String number = Require.text("reportNumber", "请示文号", reportNumber, 100);
        LocalDate reported = Require.notFuture("reportedOn", "报送日期", reportedOn, clock);
        publicities.lockNotice(campaignId);
        Gathered gathered = gather(campaignId);
        List<String> ready = gathered.ready();
        Require.that(!ready.isEmpty(), NameListText.FIELD, "目前没有公示期满且无异议的人选可以报送，请待异议办结后再报。");
        if (listed != null) {
            requireSame(listed, ready);
        }
        Require.notBefore(
                "reportedOn",
                "报送日期",
                reported,
                publicities.lastPublicDay(campaignId, ready).plusDays(1),
                "公示期满次日");
        before.stream()
                .reduce((former, latter) -> latter)
                .ifPresent(last -> Require.notBefore("reportedOn", "报送日期", reported, last.answeredOn(), "上一批办结日期"));
        Commendation batch = new Commendation(campaignId, before.size() + 1, number, reported, by);
        Map<String, Integer> places = places(campaignId);
        for (int i = 0; i < ready.size(); i++) {
            batch.name(ready.get(i), places.getOrDefault(ready.get(i), i + 1));
        }
        entities.persist(batch);
        return gathered;
    }

    private static void requireSame(Set<String> listed, List<String> ready) {
        List<String> faults = new ArrayList<>();
        tell(faults, "不能报送而已列入", listed, ready);
        tell(faults, "可以报送而未列入", ready, listed);
        Require.that(faults.isEmpty(), NameListText.FIELD, String.join("；", faults) + "。请核对活动页面“可以报送”的名单，修改请示后再登记。");
    }

    private static void tell(List<String> faults, String what, Collection<String> some, Collection<String> others) {
        List<String> only = some.stream().filter(one -> !others.contains(one)).toList();
        if (!only.isEmpty()) {
            faults.add(what + "的有：" + String.join("、", only));
        }
    }

    /**
     * Registers the municipal government's decision on the batch reported last (N46), not dated before the report: it
     * approves the list, but for those it strikes, or returns it. The struck candidates' cases end.
     *
     * @throws RuleViolation at field {@code approvalNumber}, {@code approvedOn}, {@code strikes} (every line at fault) or
     *     {@code reason}
     */
    public void recordGovernmentDecision(String campaignId, GovernmentDecision decision, String by) {
        Commendation batch = last(campaignId);
        Require.that(batch.state() == BatchState.REPORTED, "市政府审定结果已经登记，不能重复登记。");
        if (decision.approves()) {
            approve(batch, decision, by);
        } else {
            giveBack(batch, decision, by);
        }
    }

    private void approve(Commendation batch, GovernmentDecision decision, String by) {
        String number = Require.text("approvalNumber", "批复文号", decision.number(), 100);
        LocalDate approved = answered(batch, decision.on());
        List<String> faults = new ArrayList<>();
        for (Strike strike : decision.strikes()) {
            if (!batch.hasName(strike.number())) {
                faults.add("候选人" + strike.number() + "不在本批报送的名单中");
            }
        }
        StrikeText.refuse(faults);
        List<String> struck = decision.strikes().stream().map(Strike::number).toList();
        stages.lock(struck);
        batch.approve(number, approved, decision.strikes(), by, clock.instant());
        entities.flush();
        process.getObject().wake(struck, CandidateWait.NAMING);
    }

    private void giveBack(Commendation batch, GovernmentDecision decision, String by) {
        Require.that(decision.strikes().isEmpty(), "strikes", "退回重新报送时不登记不予命名的人选，请清空此栏。");
        String reason = Require.text("reason", "退回理由", decision.reason(), 500);
        LocalDate on = decision.on() == null ? null : answered(batch, decision.on());
        String number = Require.optionalText("approvalNumber", "批复文号", decision.number(), 100);
        batch.giveBack(reason, number, on, by, clock.instant());
    }

    private LocalDate answered(Commendation batch, @Nullable LocalDate on) {
        LocalDate day = Require.notFuture("approvedOn", "批复日期", on, clock);
        return Require.notBefore("approvedOn", "批复日期", day, batch.reportedOn(), "报送日期");
    }

    /**
     * Announces the craftsmen of the approved batch (N46): everyone on it who was not struck, whose case goes on and whom
     * no objection holds advances to {@link Stage#NAMED} and gets a certificate number, in the order of the ranking and
     * going on from the batch before. The ban register is consulted before publishing (N77).
     */
    public void announce(String campaignId, String announcementNumber, LocalDate announcedOn, String by) {
        Commendation batch = last(campaignId);
        Require.that(batch.state() != BatchState.ANNOUNCED, "表彰决定已经公布，不能重复登记。");
        LocalDate approved = batch.approvedOn();
        if (batch.state() != BatchState.APPROVED || approved == null) {
            throw new RuleViolation("市政府审定结果尚未登记，不能公布表彰决定。");
        }
        String number = Require.text("announcementNumber", "表彰文号", announcementNumber, 100);
        LocalDate announced = Require.notFuture("announcedOn", "公布日期", announcedOn, clock);
        Require.notBefore("announcedOn", "公布日期", announced, approved, "市政府批复日期");
        batch.announce(number, announced, by);
        naming.name(campaignId, batch);
    }

    /** The campaign's batches, the first first. */
    @Transactional(readOnly = true)
    public List<CommendationView> ofCampaign(String campaignId) {
        return commendations.findByCampaignIdOrderByOrdinal(campaignId).stream()
                .map(Commendation::view)
                .toList();
    }

    /** The campaign's last batch, once there is one. */
    @Transactional(readOnly = true)
    public Optional<CommendationView> latest(String campaignId) {
        List<CommendationView> batches = ofCampaign(campaignId);
        return batches.isEmpty() ? Optional.empty() : Optional.of(batches.get(batches.size() - 1));
    }

    /** Whether the government struck the candidate from the list. */
    @Transactional(readOnly = true)
    public boolean isStruck(String number) {
        return commendations.isStruck(number);
    }

    private Map<String, Integer> places(String campaignId) {
        Map<String, Integer> places = new HashMap<>();
        for (Standing standing : evaluations.ranking(campaignId)) {
            Integer place = standing.place();
            if (place != null) {
                places.put(standing.number(), place);
            }
        }
        return places;
    }

    private Commendation last(String campaignId) {
        List<Commendation> batches = commendations.lock(campaignId);
        if (batches.isEmpty()) {
            throw new RuleViolation("拟入选名单尚未报送市政府。");
        }
        return batches.get(batches.size() - 1);
    }

    private static boolean isDone(Commendation batch) {
        return batch.state() == BatchState.ANNOUNCED || batch.state() == BatchState.RETURNED;
    }
}
