package org.jiangxuan.rehearsal.driver;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.nomination.Intake;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.IntakeResult;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.nomination.Qualification;
import org.jiangxuan.rehearsal.cast.KnownUnits;
import org.jiangxuan.rehearsal.cast.KnownUnits.Registration;
import org.jiangxuan.rehearsal.scenario.Assumed;
import org.jiangxuan.rehearsal.scenario.Behaviour;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the people of a summary table into a campaign: their enterprises first, their applications on the day. */
@Component
class Enrolment {

    private final KnownUnits units;
    private final Intake intake;

    Enrolment(KnownUnits units, Intake intake) {
        this.units = units;
        this.intake = intake;
    }

    /** Registers the enterprises of these nominees, each once, by the name that the nominee carries. */
    @Transactional
    public Map<String, Registration> register(CampaignDefinition campaign, List<Nominee> nominees) {
        Map<String, Registration> registered = new TreeMap<>();
        for (Nominee nominee : nominees) {
            registered.computeIfAbsent(nominee.unitName(), name -> units.register(campaign, name, nominee.address()));
        }
        return registered;
    }

    /** Imports the accepted rows, their enterprises being registered, with what the scenario takes for granted. */
    public IntakeResult apply(CampaignDefinition campaign, IntakeReport report, Scenario scenario) {
        return intake.submit(campaign.id(), report, row -> qualification(scenario, row));
    }

    private static Qualification qualification(Scenario scenario, int row) {
        Assumed assumed = scenario.assumed();
        Behaviour behaviour = scenario.behaviour(row);
        return new Qualification(
                behaviour.insuredMonths().orElse(assumed.insuredMonths()),
                behaviour.qualificationLevel().orElse(assumed.qualificationLevel()),
                assumed.artisanTechnician(),
                null,
                assumed.frontLine());
    }
}
