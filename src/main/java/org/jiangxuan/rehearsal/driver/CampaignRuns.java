package org.jiangxuan.rehearsal.driver;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignSchedule;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.nomination.CampaignSetup;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CapExceptions;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.WorkList;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.publicity.Objections;
import org.jiangxuan.publicity.Publicities;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.registry.Units;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes runs of campaigns on the virtual clock. */
@Component
@Profile("rehearsal | demo | test")
public class CampaignRuns {

    private final VirtualTime time;
    private final WorkList work;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Campaigns campaigns;
    private final CampaignSetup setup;
    private final Units units;
    private final Accounts accounts;
    private final Candidates candidates;
    private final UnitRecommendations rounds;
    private final Evaluations evaluations;
    private final Commendations commendations;
    private final CapExceptions exceptions;
    private final Recusals recusals;
    private final Publicities publicities;
    private final Objections objections;
    private final CampaignSchedule schedule;
    private final Acts acts;
    private final Enrolment enrolment;

    CampaignRuns(
            VirtualTime time,
            WorkList work,
            Clock clock,
            WorkingCalendar calendar,
            Campaigns campaigns,
            CampaignSetup setup,
            Units units,
            Accounts accounts,
            Candidates candidates,
            UnitRecommendations rounds,
            Evaluations evaluations,
            Commendations commendations,
            CapExceptions exceptions,
            Recusals recusals,
            Publicities publicities,
            Objections objections,
            CampaignSchedule schedule,
            Acts acts,
            Enrolment enrolment) {
        this.time = time;
        this.work = work;
        this.clock = clock;
        this.calendar = calendar;
        this.campaigns = campaigns;
        this.setup = setup;
        this.units = units;
        this.accounts = accounts;
        this.candidates = candidates;
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.commendations = commendations;
        this.exceptions = exceptions;
        this.recusals = recusals;
        this.publicities = publicities;
        this.objections = objections;
        this.schedule = schedule;
        this.acts = acts;
        this.enrolment = enrolment;
    }

    /**
     * A run of this campaign; nothing happens yet.
     *
     * @param seed from which the experts' scores are drawn
     * @param habits what else changes the way people act
     * @param watcher sees what happens
     */
    public CampaignRun of(
            CampaignDefinition campaign, Scenario scenario, long seed, UnaryOperator<People> habits, Watcher watcher) {
        Answers answers = new Answers(
                campaign, rounds, candidates, evaluations, commendations, accounts, exceptions, recusals, clock, seed);
        Timetable timetable = Timetable.of(campaign, calendar);
        CampaignPeople people = new CampaignPeople(
                campaign, calendar, timetable, answers, accounts, rounds, publicities, objections, schedule);
        Incidents incidents = new Incidents(campaign, calendar, timetable, acts, rounds, watcher);
        Driver driver = new Driver(time, work, habits.apply(people), incidents, watcher);
        return new CampaignRun(
                campaign,
                scenario,
                timetable,
                time,
                campaigns,
                setup,
                units,
                accounts,
                exceptions,
                enrolment,
                people,
                incidents,
                driver);
    }
}
