package org.jiangxuan.rehearsal.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.document.SummaryTableReader;
import org.jiangxuan.nomination.Intake;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.rehearsal.cast.Cast.Player;
import org.jiangxuan.rehearsal.cast.KnownUnits;
import org.jiangxuan.rehearsal.cast.KnownUnits.Registration;
import org.jiangxuan.rehearsal.driver.CampaignRun;
import org.jiangxuan.rehearsal.driver.CampaignRuns;
import org.jiangxuan.rehearsal.driver.People;
import org.jiangxuan.rehearsal.driver.Watcher;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jiangxuan.rehearsal.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the 2021 campaign, with invented people, to a day on which somebody stands at almost every step. */
@Component
@Profile("demo")
class DemoCampaign implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCampaign.class);
    private static final String CAMPAIGN = "/campaigns/dalian-2021.yaml";
    private static final String NOMINEES = "/campaigns/samples/nominees-2021.xlsx";
    private static final String SCENARIO = "/rehearsal/demo-scenario.yaml";
    private static final long SEED = 2021;

    private final CampaignRuns runs;
    private final SummaryTableReader reader;
    private final DemoAccounts accounts;
    private final DemoClock clock;

    DemoCampaign(CampaignRuns runs, SummaryTableReader reader, DemoAccounts accounts, DemoClock clock) {
        this.runs = runs;
        this.reader = reader;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        clock.busyWith(this::play);
    }

    private void play() {
        CampaignDefinition campaign = campaign();
        Scenario scenario = scenario();
        IntakeReport intake = intake(campaign);
        DemoPlan plan = DemoPlan.read();
        Holder people = new Holder();
        CampaignRun run = runs.of(campaign, scenario, SEED, people::hold, Watcher.NONE);
        List<Player> players = run.setUp(intake.accepted(), DemoAccounts.PASSWORD);
        accounts.enrol(players);
        hold(plan, people.held(), run.registrations());
        Map<Integer, String> numbers = run.apply(intake);
        run.rejected().forEach(fault -> LOG.warn("Row {} was not taken: {}", fault.row(), fault.message()));
        plan.pauses().stream()
                .filter(pause -> pause.row() != null && numbers.containsKey(pause.row()))
                .forEach(pause -> people.held().pause(String.valueOf(numbers.get(pause.row())), pause.step()));
        run.until(plan.until().atZone(ChinaTime.ZONE).toInstant());
        run.refusals().forEach(LOG::warn);
        clock.hand(campaign.id(), run, people.held());
        LOG.info("The demo is ready: it is {} in the campaign", ChinaTime.format(run.now()));
    }

    private static void hold(DemoPlan plan, DemoPeople people, Map<String, Registration> registrations) {
        plan.pauses().stream()
                .filter(pause -> pause.unit() != null)
                .forEach(pause -> people.pause(code(registrations, pause.unit()), pause.step()));
        plan.postings().forEach(posting -> people.posts(code(registrations, posting.unit()), posting.on()));
    }

    private static String code(Map<String, Registration> registrations, @Nullable String unit) {
        return Objects.requireNonNull(registrations.get(unit), "the demo names a unit that nobody works for")
                .unit()
                .creditCode();
    }

    private static CampaignDefinition campaign() {
        try (InputStream in = open(CAMPAIGN)) {
            return CampaignFiles.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario scenario() {
        try (InputStream in = open(SCENARIO)) {
            ScenarioReader.Reading reading = ScenarioReader.read(
                    in, Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.toSet()));
            if (!reading.faults().isEmpty()) {
                throw new IllegalStateException(String.join("\n", reading.faults()));
            }
            return reading.scenario();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntakeReport intake(CampaignDefinition campaign) {
        IntakeRules rules = new IntakeRules(
                campaign.windows().recommendation().opens(),
                campaign.unitCap(),
                KnownUnits::registeredName,
                IntakeRules.UnknownUnits.TAKE,
                unit -> false);
        try (InputStream in = open(NOMINEES)) {
            return Intake.check(reader.read(in), rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(DemoCampaign.class.getResourceAsStream(resource), resource);
    }

    /** Keeps hold of the people whom a run makes. */
    private static final class Holder {

        private @Nullable DemoPeople people;

        People hold(People usual) {
            DemoPeople made = new DemoPeople(usual);
            people = made;
            return made;
        }

        DemoPeople held() {
            return Objects.requireNonNull(people);
        }
    }
}
