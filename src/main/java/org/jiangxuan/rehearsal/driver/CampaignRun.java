package org.jiangxuan.rehearsal.driver;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.CampaignSetup;
import org.jiangxuan.nomination.CapExceptions;
import org.jiangxuan.nomination.IntakeFault;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.IntakeResult;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.process.VirtualTime;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.registry.Units;
import org.jiangxuan.rehearsal.Texts;
import org.jiangxuan.rehearsal.cast.Cast;
import org.jiangxuan.rehearsal.cast.Cast.Player;
import org.jiangxuan.rehearsal.cast.KnownUnits.Registration;
import org.jiangxuan.rehearsal.driver.Driver.PlannedRefusal;
import org.jiangxuan.rehearsal.driver.Incidents.Incident;
import org.jiangxuan.rehearsal.scenario.Behaviour;
import org.jiangxuan.rehearsal.scenario.Scenario;

/**
 * One campaign on the virtual clock. It is set up the day before it opens; on the opening day the nominees apply, and
 * from then on the engine and the people take their turns.
 */
public final class CampaignRun {

    /** How long before the opening the campaign is set up: 09:00 on the day before. */
    private static final Duration SET_UP = Duration.ofHours(15);
    /** When on the opening day the nominees apply. */
    private static final Duration APPLY = Duration.ofMinutes(8 * 60 + 30);
    /** When nothing has ended this long after the last window, nothing will. */
    private static final Duration PATIENCE = Duration.ofDays(60);

    private final CampaignDefinition campaign;
    private final Scenario scenario;
    private final Timetable timetable;
    private final VirtualTime time;
    private final Campaigns campaigns;
    private final CampaignSetup setup;
    private final Units units;
    private final Accounts accounts;
    private final CapExceptions exceptions;
    private final Enrolment enrolment;
    private final CampaignPeople people;
    private final Incidents incidents;
    private final Driver driver;
    private final Map<String, Registration> registrations = new HashMap<>();
    private List<IntakeFault> rejected = List.of();

    CampaignRun(
            CampaignDefinition campaign,
            Scenario scenario,
            Timetable timetable,
            VirtualTime time,
            Campaigns campaigns,
            CampaignSetup setup,
            Units units,
            Accounts accounts,
            CapExceptions exceptions,
            Enrolment enrolment,
            CampaignPeople people,
            Incidents incidents,
            Driver driver) {
        this.campaign = campaign;
        this.scenario = scenario;
        this.timetable = timetable;
        this.time = time;
        this.campaigns = campaigns;
        this.setup = setup;
        this.units = units;
        this.accounts = accounts;
        this.exceptions = exceptions;
        this.enrolment = enrolment;
        this.people = people;
        this.incidents = incidents;
        this.driver = driver;
    }

    /**
     * Sets the clock, the campaign, the enterprises and the accounts up, and starts the campaign's process.
     *
     * @param password of every account
     * @return who plays whom
     */
    public List<Player> setUp(List<Nominee> nominees, String password) {
        time.beginAt(timetable.recommendationOpensAt().minus(SET_UP));
        campaigns.create(campaign);
        setup.ensureGroups(campaign);
        registrations.putAll(enrolment.register(campaign, nominees));
        List<Player> players = Cast.of(campaign, units.all());
        players.forEach(
                player -> accounts.ensureUser(player.userId(), player.displayName(), password, Set.of(player.group())));
        campaigns.start(campaign.id());
        return players;
    }

    /**
     * Goes on to the opening day, on which the accepted rows of the summary table are imported.
     *
     * @return the candidate's number by row; {@link #rejected} tells why a row is not there
     */
    public Map<Integer, String> apply(IntakeReport intake) {
        until(timetable.recommendationOpensAt().plus(APPLY));
        allowFourths(intake.accepted());
        IntakeResult result = enrolment.apply(campaign, intake, scenario);
        rejected = result.rejected();
        Map<Integer, String> numbers = new TreeMap<>(result.unchanged());
        numbers.putAll(result.submitted());
        numbers.forEach((row, number) -> {
            Behaviour behaviour = scenario.behaviour(row);
            people.deviate(number, behaviour);
            incidents.happenTo(number, behaviour.acts());
        });
        people.deviate(campaign.id(), scenario.ofCampaign());
        incidents.happen(scenario.ofCampaign().acts());
        return numbers;
    }

    /** The city lets these nominees' units recommend one more than the cap (N41). */
    private void allowFourths(List<Nominee> nominees) {
        Set<Integer> fourths = scenario.fourths();
        nominees.stream()
                .filter(nominee -> fourths.contains(nominee.row()))
                .map(Nominee::unitName)
                .distinct()
                .map(name ->
                        Objects.requireNonNull(registrations.get(name)).unit().creditCode())
                .forEach(code -> exceptions.record(
                        campaign.id(),
                        code,
                        Texts.say("deviation.fourth-with-exception.reason"),
                        accounts.members(GroupNames.SECRETARIAT).get(0)));
    }

    /** Goes on to this instant. */
    public void until(Instant instant) {
        driver.run(() -> false, instant);
    }

    /** Goes on until a condition holds, or until nothing can happen any more. */
    public void until(BooleanSupplier condition) {
        driver.run(() -> condition.getAsBoolean() || ended(), latest());
    }

    /** Lets time pass to this instant: what is due happens, but nobody acts. */
    public void pass(Instant instant) {
        Optional<Instant> due = time.nextDue();
        while (due.isPresent() && !due.get().isAfter(instant)) {
            moveTo(due.get());
            due = time.nextDue();
        }
        moveTo(instant);
    }

    private void moveTo(Instant instant) {
        if (instant.isAfter(time.now())) {
            time.moveTo(instant);
        }
        time.drain();
    }

    /** Goes on until every instance has ended; false when something never does. */
    public boolean toTheEnd() {
        return driver.run(this::ended, latest());
    }

    /** The campaign's own instance ends last; its phase is cheaper to ask for than the engine's instances. */
    private boolean ended() {
        return campaigns.phase(campaign.id()) == CampaignPhase.CLOSED
                && incidents.next().isEmpty()
                && time.state().unfinishedInstances() == 0;
    }

    private Instant latest() {
        return timetable.publicityClosesAt().plus(PATIENCE);
    }

    /** The virtual time. */
    public Instant now() {
        return time.now();
    }

    /** The enterprises by the name that the summary table gives them. */
    public Map<String, Registration> registrations() {
        return Map.copyOf(registrations);
    }

    /** Why accepted rows were not taken when they were imported. */
    public List<IntakeFault> rejected() {
        return rejected;
    }

    /** One sentence for each task at which somebody was refused. */
    public List<String> refusals() {
        return driver.refusals();
    }

    /** How many tasks people have done. */
    public int actedTasks() {
        return driver.acted();
    }

    /** The refusals that the scenario expected. */
    public List<PlannedRefusal> plannedRefusals() {
        return driver.plannedRefusals();
    }

    /** What happened outside any task. */
    public List<Incident> incidents() {
        return incidents.happened();
    }

    /** The tasks that are open. */
    public List<WorkItem> open() {
        return driver.open();
    }

    /** The deadlines. */
    public Timetable timetable() {
        return timetable;
    }
}
