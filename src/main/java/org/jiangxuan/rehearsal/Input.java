package org.jiangxuan.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.UnknownYearException;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignFault;
import org.jiangxuan.campaign.CampaignFiles;
import org.jiangxuan.campaign.CampaignInvalid;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.document.SummaryTableReader;
import org.jiangxuan.document.WorkbookLimits;
import org.jiangxuan.nomination.Intake;
import org.jiangxuan.nomination.IntakeFault;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.SummaryTable;
import org.jiangxuan.nomination.WorkbookRejected;
import org.jiangxuan.rehearsal.cast.KnownUnits;
import org.jiangxuan.rehearsal.chaos.Draw;
import org.jiangxuan.rehearsal.chaos.InventedNominees;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jiangxuan.rehearsal.scenario.ScenarioReader;
import org.jspecify.annotations.Nullable;

/**
 * The three files of a rehearsal, read and checked before anything starts.
 *
 * @param campaign null when the file is invalid
 * @param intake null when the workbook was not taken, or could not be judged without the campaign
 * @param faults what is wrong with the files, one Chinese sentence each; rejected rows are not among them
 */
record Input(
        @Nullable CampaignDefinition campaign, @Nullable IntakeReport intake, Scenario scenario, List<String> faults) {

    private static final Set<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** Reads the files and tells every fault of all of them at once. */
    static Input read(Options options) {
        List<String> faults = new ArrayList<>();
        CampaignDefinition campaign = campaign(options.campaign(), faults);
        SummaryTable table = table(campaign, options, faults);
        Scenario scenario = scenario(options.scenario(), faults);
        if (campaign == null || table == null) {
            return new Input(campaign, null, scenario, List.copyOf(faults));
        }
        IntakeReport intake = intake(campaign, table, options, scenario, faults);
        if (intake == null) {
            return new Input(campaign, null, scenario, List.copyOf(faults));
        }
        if (options.chaos() > 0) {
            intake = Fourths.first(intake, options.chaos());
            scenario = Draw.draw(campaign, WorkingCalendar.published(), intake.accepted(), options.seed());
        }
        faults.addAll(ScenarioReader.unknownRows(scenario, rows(intake)));
        return new Input(
                campaign, Fourths.placed(intake, scenario, campaign.unitCap(), faults), scenario, List.copyOf(faults));
    }

    private static @Nullable SummaryTable table(
            @Nullable CampaignDefinition campaign, Options options, List<String> faults) {
        if (options.nominees() != null) {
            return table(options.nominees(), faults);
        }
        return campaign == null ? null : InventedNominees.invent(campaign, options.chaos(), options.seed());
    }

    private static @Nullable CampaignDefinition campaign(Path file, List<String> faults) {
        try {
            CampaignDefinition campaign = CampaignFiles.read(file);
            Timetable.of(campaign, WorkingCalendar.published());
            return campaign;
        } catch (CampaignInvalid invalid) {
            invalid.faults().stream()
                    .map(CampaignFault::toString)
                    .map(fault -> Texts.say("rehearse.campaign-fault", fault))
                    .forEach(faults::add);
        } catch (UnknownYearException unknown) {
            faults.add(Texts.say("rehearse.campaign-fault", String.valueOf(unknown.getMessage())));
        }
        return null;
    }

    private static @Nullable SummaryTable table(Path file, List<String> faults) {
        try (InputStream in = Files.newInputStream(file)) {
            return new SummaryTableReader(WorkbookLimits.standard()).read(in);
        } catch (WorkbookRejected rejected) {
            faults.add(Texts.say("rehearse.workbook-fault", rejected.sentence()));
        } catch (IOException | UncheckedIOException unreadable) {
            faults.add(Texts.say("rehearse.unreadable-file", "--nominees", file));
        }
        return null;
    }

    /** A unit may exceed the cap where the scenario has the city allow it; invented ones are allowed what they name. */
    private static @Nullable IntakeReport intake(
            CampaignDefinition campaign, SummaryTable table, Options options, Scenario scenario, List<String> faults) {
        boolean invented = options.nominees() == null;
        try {
            Set<String> allowed =
                    invented ? Set.of() : Fourths.units(Intake.check(table, rules(campaign, unit -> true)), scenario);
            return Intake.check(table, rules(campaign, unit -> invented || allowed.contains(unit)));
        } catch (WorkbookRejected rejected) {
            faults.add(Texts.say("rehearse.workbook-fault", rejected.sentence()));
            return null;
        }
    }

    private static IntakeRules rules(CampaignDefinition campaign, Predicate<String> exception) {
        return new IntakeRules(
                campaign.windows().recommendation().opens(),
                campaign.unitCap(),
                KnownUnits::registeredName,
                IntakeRules.UnknownUnits.TAKE,
                exception);
    }

    private static Scenario scenario(@Nullable Path file, List<String> faults) {
        if (file == null) {
            return Scenario.PLAIN;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ScenarioReader.Reading reading = ScenarioReader.read(in, OUTCOMES);
            faults.addAll(reading.faults());
            return reading.scenario();
        } catch (IOException unreadable) {
            faults.add(Texts.say("rehearse.unreadable-file", "--scenario", file));
            return Scenario.PLAIN;
        }
    }

    private static Set<Integer> rows(IntakeReport intake) {
        Set<Integer> rows = new TreeSet<>();
        intake.accepted().stream().map(Nominee::row).forEach(rows::add);
        intake.rejected().stream().map(IntakeFault::row).forEach(rows::add);
        return rows;
    }
}
