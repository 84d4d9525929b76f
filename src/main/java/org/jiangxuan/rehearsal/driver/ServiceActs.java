package org.jiangxuan.rehearsal.driver;

import java.util.Map;
import org.jiangxuan.campaign.CalendarChanges;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.WindowExtensions;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.honour.Revocations;
import org.jiangxuan.nomination.CandidateFacts;
import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.nomination.Withdrawals;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.publicity.ObjectionFiling;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.scenario.Act;
import org.jiangxuan.review.Corrections;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The acts by the product's services, done by the account that would do them on a page. */
@Component
@Profile("rehearsal | demo | test")
class ServiceActs implements Acts {

    private final Candidates candidates;
    private final Objections objections;
    private final Revocations revocations;
    private final Corrections corrections;
    private final Withdrawals withdrawals;
    private final Campaigns campaigns;
    private final CalendarChanges calendar;
    private final WindowExtensions windows;
    private final Evaluations evaluations;
    private final Accounts accounts;

    ServiceActs(
            Candidates candidates,
            Objections objections,
            Revocations revocations,
            Corrections corrections,
            Withdrawals withdrawals,
            Campaigns campaigns,
            CalendarChanges calendar,
            WindowExtensions windows,
            Evaluations evaluations,
            Accounts accounts) {
        this.candidates = candidates;
        this.objections = objections;
        this.revocations = revocations;
        this.corrections = corrections;
        this.withdrawals = withdrawals;
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.windows = windows;
        this.evaluations = evaluations;
        this.accounts = accounts;
    }

    @Override
    public boolean isPossible(String campaignId, @Nullable String number, Act act) {
        if (act instanceof Act.CallUp) {
            return evaluations.nextReserve(campaignId).isPresent();
        }
        if (number == null) {
            CampaignPhase last = act instanceof Act.ExtendWindow extension
                    ? extension.window().left()
                    : CampaignPhase.CLOSED;
            return !campaigns.phase(campaignId).reached(last);
        }
        CandidateFacts facts = candidates.facts(number);
        boolean running = facts.outcome() == null;
        if (act instanceof Act.Object objection) {
            return running
                    && facts.stage()
                            == (objection.level() == ObjectionLevel.INTERNAL ? Stage.UNION_AGREED : Stage.PROPOSED);
        }
        return act instanceof Act.ReportFraud
                ? running || facts.outcome() == Outcome.HONOURED
                : running && !facts.stage().atLeast(Stage.NAMED);
    }

    @Override
    public String act(String campaignId, @Nullable String number, Act act) {
        if (number == null) {
            return change(campaignId, act);
        }
        if (act instanceof Act.Object objection) {
            return object(number, objection);
        }
        if (act instanceof Act.ReportFraud) {
            return revocations.report(number, Texts.say("deviation.fraud.reason"), member(GroupNames.SUPERVISION));
        }
        if (act instanceof Act.Correct) {
            return corrections
                    .correct(
                            number,
                            candidates.facts(number).unitCode(),
                            Map.of(CandidateField.SKILLS, Texts.say("incident.corrected-text")),
                            Map.of(),
                            member(unitHr(number)))
                    .map(corrected -> CandidateField.SKILLS.label())
                    .orElse("");
        }
        withdrawals.withdraw(number, Texts.say("deviation.withdraws.reason"), member(unitHr(number)));
        return Outcome.WITHDRAWN.name();
    }

    private String change(String campaignId, Act act) {
        if (act instanceof Act.DeclareHoliday holiday) {
            calendar.declare(
                    holiday.day(), true, Texts.say("deviation.holiday.reason"), member(GroupNames.SECRETARIAT));
            return holiday.day().toString();
        }
        if (act instanceof Act.ExtendWindow extension) {
            windows.extend(
                    campaignId,
                    extension.window(),
                    extension.until(),
                    Texts.say("deviation.extend.reason"),
                    member(GroupNames.SECRETARIAT),
                    WindowExtensions.Following.MOVE_ALONG);
            return extension.window().key() + " " + extension.until();
        }
        if (act instanceof Act.CallUp) {
            String best = evaluations.nextReserve(campaignId).orElseThrow().number();
            evaluations.callUp(
                    best, Texts.say("deviation.reserve-called-up.reason"), false, member(GroupNames.SECRETARIAT));
            return best;
        }
        throw new IllegalArgumentException(act.word() + " is about a candidate");
    }

    private String object(String number, Act.Object objection) {
        boolean internal = objection.level() == ObjectionLevel.INTERNAL;
        boolean another = objection.objector() == Act.Objector.ANOTHER;
        String what = internal ? "incident.objection-inside" : "incident.objection";
        return objections
                .file(new ObjectionFiling(
                        number,
                        objection.level(),
                        Texts.say(another ? "incident.another-objector" : "incident.objector"),
                        Texts.say("incident.objector-contact"),
                        false,
                        false,
                        Texts.say(another ? "incident.another-objection" : what),
                        null,
                        internal ? member(unitHr(number)) : member(GroupNames.SECRETARIAT)))
                .key();
    }

    private String unitHr(String number) {
        return GroupNames.unitHr(candidates.facts(number).unitCode());
    }

    private String member(String group) {
        return accounts.members(group).get(0);
    }
}
