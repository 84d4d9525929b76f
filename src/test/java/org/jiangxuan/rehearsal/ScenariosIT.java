package org.jiangxuan.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiangxuan.IntegrationTest;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.rehearsal.report.Report;
import org.jiangxuan.rehearsal.report.Report.ExpectationPart;
import org.jiangxuan.rehearsal.report.Report.IncidentPart;
import org.jiangxuan.rehearsal.report.Report.ObjectionPart;
import org.jiangxuan.rehearsal.report.Report.RefusalPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each group of deviations comes out as its scenario expects, among a few nominees, and no invariant breaks. On one
 * database only: the pathway tests walk the same ways on both.
 */
@EnabledIfSystemProperty(named = "test.database", matches = "h2")
class ScenariosIT extends IntegrationTest {

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
    private static final Path CAMPAIGN = Path.of("campaigns/dalian-2021.yaml");
    private static final Path NOMINEES = Path.of("campaigns/samples/nominees-2021.xlsx");

    /** Two to whom nothing happens. */
    private static final Set<Integer> OTHERS = Set.of(40, 41);

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void objections() {
        Report report = rehearse("objections.yaml");

        assertThat(report.objections())
                .extracting(ObjectionPart::state)
                .containsExactlyInAnyOrder(
                        "UPHELD",
                        "DISMISSED",
                        "REPUBLICISED",
                        "UPHELD",
                        "DISMISSED",
                        "UPHELD",
                        "DISMISSED",
                        "DISMISSED",
                        "UPHELD",
                        "UPHELD",
                        "CASE_ENDED",
                        "DISMISSED",
                        "UPHELD",
                        "CASE_ENDED",
                        "UPHELD");
        assertThat(outcome(report, 6)).isEqualTo("HONOURED");
    }

    @Test
    void recommendation() {
        Report report = rehearse("recommendation-deviations.yaml");

        assertThat(report.expectedRefusals()).hasSize(2).allSatisfy(refusal -> {
            assertThat(refusal.step()).isEqualTo("task-register-publicity-result");
            assertThat(refusal.field()).isEqualTo("workerRepresentatives");
        });
        assertThat(report.expectedRefusals()).extracting(RefusalPart::key).doesNotHaveDuplicates();
        assertThat(outcome(report, 5)).isEqualTo("HONOURED");
        assertThat(outcome(report, 9)).isEqualTo("HONOURED");
        assertThat(outcome(report, 12)).isEqualTo("HONOURED");
        assertThat(report.assumed().rows().get(12)).containsEntry("rank", 4);
    }

    @Test
    void recommendationAndReview() {
        Report report = rehearse("recommendation-and-review.yaml");

        assertThat(outcome(report, 10)).isEqualTo("HONOURED");
        assertThat(outcome(report, 11)).isEqualTo("HONOURED");
    }

    @Test
    void reviewAndEvaluation() {
        Report report = rehearse("review-and-evaluation.yaml");

        assertThat(outcome(report, 4)).isEqualTo("HONOURED");
        assertThat(outcome(report, 6)).isEqualTo("HONOURED");
        assertThat(outcome(report, 7)).isEqualTo("HONOURED");
        assertThat(report.incidents())
                .extracting(IncidentPart::what)
                .containsExactly("fraud", "withdraws", "withdraws");
    }

    @Test
    void theListAndAfter() {
        Report report = rehearse("list-and-after.yaml");

        assertThat(report.revoked()).hasSize(1).doesNotContainAnyElementsOf(report.honoured());
        // the report came back; when it went again the objection was settled, so that no supplement followed
        assertThat(count("task-government-decision")).isEqualTo(2);
        // the first key waited at first
        assertThat(count("task-first-key")).isEqualTo(2);
    }

    @Test
    void theCalendarAndTheWindows() {
        Report report = rehearse("calendar-changes.yaml");

        assertThat(report.rounds())
                .isNotEmpty()
                .allSatisfy(round -> assertThat(round.lastDay()).hasToString("2021-07-01"));
        assertThat(outcome(report, 7)).isEqualTo("HONOURED");
    }

    private Report rehearse(String scenario) {
        Options options = new Options(
                CAMPAIGN, NOMINEES, Path.of("target"), Path.of("campaigns/scenarios", scenario), 7, false, 0);
        Report report = rehearsal.run(few(Input.read(options)), options, NOWHERE);

        assertThat(report.faults()).isEmpty();
        assertThat(report.expectations()).isNotEmpty().allMatch(ExpectationPart::met);
        assertThat(report.invariants()).hasSizeGreaterThan(20).allMatch(invariant -> invariant.holds());
        assertThat(report.exitCode()).isEqualTo(ExitCode.AS_EXPECTED);
        return report;
    }

    /** Those whom the scenario names, the colleagues of a fourth, and two others. */
    private static Input few(Input all) {
        IntakeReport intake = Objects.requireNonNull(all.intake());
        Set<String> full = intake.accepted().stream()
                .filter(nominee -> all.scenario().fourths().contains(nominee.row()))
                .map(Nominee::unitName)
                .collect(Collectors.toSet());
        Set<Integer> rows =
                Stream.concat(all.scenario().rows().stream(), OTHERS.stream()).collect(Collectors.toSet());
        List<Nominee> few = intake.accepted().stream()
                .filter(nominee -> rows.contains(nominee.row()) || full.contains(nominee.unitName()))
                .toList();
        return new Input(
                all.campaign(),
                new IntakeReport(few.size(), few, List.of(), List.of(), intake.identityColumn()),
                all.scenario(),
                all.faults());
    }

    private int count(String step) {
        return jdbc.sql("select count(*) from ACT_HI_TASKINST where TASK_DEF_KEY_ = ? and DELETE_REASON_ = 'completed'")
                .param(step)
                .query(Integer.class)
                .single();
    }

    private static String outcome(Report report, int row) {
        return report.candidates().stream()
                .filter(candidate -> Objects.equals(candidate.row(), row))
                .map(candidate -> String.valueOf(candidate.outcome()))
                .findFirst()
                .orElseThrow();
    }
}
