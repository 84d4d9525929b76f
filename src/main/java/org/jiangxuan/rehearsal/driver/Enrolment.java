package org.jiangxuan.rehearsal.driver;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.nomination.Candidates;
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
    private final Candidates candidates;

    Enrolment(KnownUnits units, Candidates candidates) {
        this.units = units;
        this.candidates = candidates;
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

    /**
     * Hands in an application for each nominee, in the order of the table.
     *
     * @return the candidate's number by row
     */
    @Transactional
    public Map<Integer, String> apply(
            CampaignDefinition campaign,
            List<Nominee> nominees,
            Map<String, Registration> registered,
            Scenario scenario) {
        Map<Integer, String> numbers = new TreeMap<>();
        for (Nominee nominee : nominees) {
            Registration registration = registered.get(nominee.unitName());
            if (registration == null) {
                throw new IllegalStateException("the enterprise of row " + nominee.row() + " is not registered");
            }
            String unitCode = registration.unit().creditCode();
            Qualification qualification = qualification(scenario, nominee.row());
            numbers.put(nominee.row(), candidates.submit(nominee.application(campaign.id(), unitCode, qualification)));
        }
        return numbers;
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
