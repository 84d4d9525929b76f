package org.jiangxuan.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiangxuan.campaign.Dalian2021;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the packaged jar as people do: a whole campaign in a heap of 512 MB. The two long runs go beside each other, since one
 * keeps one core busy. The scenarios by themselves are {@code ScenariosIT}'s, which needs no process for each.
 */
class RehearseIT {

    private static final Path JAR = Path.of("target", "jiangxuan.jar");
    private static final String CAMPAIGN = "campaigns/dalian-2021.yaml";
    private static final String NOMINEES = "campaigns/samples/nominees-2021.xlsx";
    private static final int MINUTES = 15;

    /** What was begun, to be stopped whatever becomes of the others. */
    private static final List<Run> LONG = new ArrayList<>();

    private static Run allGoesWell;
    private static Run everythingAtOnce;

    @TempDir
    Path out;

    @BeforeAll
    static void startTheLongRuns(@TempDir Path well, @TempDir Path everything) throws IOException {
        allGoesWell = longRun(well, "--nominees", NOMINEES);
        everythingAtOnce = longRun(
                everything, "--nominees", NOMINEES, "--scenario", "campaigns/scenarios/everything-at-once.yaml");
    }

    private static Run longRun(Path out, String... arguments) throws IOException {
        Run run = Run.start(out, arguments);
        LONG.add(run);
        return run;
    }

    @AfterAll
    static void stopTheLongRuns() {
        LONG.forEach(Run::stop);
    }

    @Test
    void whenAllGoesWellTheTwentyBestOfSixtyAreHonoured() throws IOException, InterruptedException {
        assertThat(allGoesWell.exitCode()).isZero();

        JsonNode report = allGoesWell.report();
        assertThat(report.at("/nominees/read").asInt()).isEqualTo(60);
        assertThat(report.at("/nominees/accepted").asInt()).isEqualTo(60);
        assertThat(report.path("honoured")).hasSize(20);
        assertThat(report.path("proposed")).hasSize(20);
        assertThat(report.at("/engine/unfinishedInstances").asInt()).isZero();
        assertThat(report.at("/engine/incidents").asInt()).isZero();
        assertThat(report.at("/engine/failedJobs").asInt()).isZero();
        assertThat(distinct(report.path("rounds"), "postedOn")).containsExactly("2021-06-23");
        assertThat(distinct(report.path("rounds"), "lastDay")).containsExactly("2021-06-30");
        assertThat(distinct(report.path("rounds"), "endsAt")).containsExactly("2021-07-01T00:00:00+08:00");
        assertThat(report.at("/publicNotice/postedOn").asText()).isEqualTo("2021-08-02");
        assertThat(report.at("/publicNotice/lastDay").asText()).isEqualTo("2021-08-11");
        assertThat(report.at("/publicNotice/endsAt").asText()).isEqualTo("2021-08-12T00:00:00+08:00");
        theBestAreHonoured(report);
    }

    @Test
    void everythingAtOnceEndsAsItIsExpectedTo() throws IOException, InterruptedException {
        assertThat(everythingAtOnce.exitCode()).isZero();

        JsonNode report = everythingAtOnce.report();
        assertThat(report.path("expectations")).hasSize(60);
        assertThat(distinct(report.path("expectations"), "met")).containsExactly("true");
        assertThat(distinct(report.path("invariants"), "holds")).containsExactly("true");
        assertThat(report.path("revoked")).hasSize(1);
        assertThat(report.path("objections")).hasSize(13);
        assertThat(report.at("/expectedRefusals/0/field").asText()).isEqualTo("workerRepresentatives");
        JsonNode late = ofRow(report, 8);
        assertThat(late.path("trail").findValuesAsText("step"))
                .contains("timer-recommendation-closed", "end-not-submitted")
                .doesNotContain("task-centre-receipt");
        String reserve = calledUp(report);
        assertThat(report.path("honoured")).extracting(JsonNode::asText).contains(reserve);
    }

    /** With four places for twelve some are left over; with this seed somebody leaves the list, and a reserve moves up. */
    @Test
    void whatIsDrawnAtRandomHolds() throws IOException, InterruptedException {
        Path campaign = Files.writeString(
                out.resolve("campaign.yaml"),
                Dalian2021.with("quota: {target: 20, tolerance: 2}", "quota: {target: 4, tolerance: 2}"));

        assertThat(run("--campaign", campaign.toString(), "--out", out.toString(), "--chaos", "12", "--seed", "11"))
                .isZero();

        JsonNode report = report();
        assertThat(report.path("candidates")).hasSize(12);
        assertThat(distinct(report.path("invariants"), "holds")).containsExactly("true");
        assertThat(report.path("honoured")).extracting(JsonNode::asText).contains(calledUp(report));
        assertThat(distinct(report.path("candidates"), "outcome")).contains("NOT_PROPOSED");
    }

    @Test
    void aScenarioWithFaultsRunsNothing() throws IOException, InterruptedException {
        Path scenario = Files.writeString(
                out.resolve("scenario.yaml"), "deviations: [{row: 999, what: city-rejects}]\nsurprise: yes\n");

        assertThat(rehearse("--nominees", NOMINEES, "--scenario", scenario.toString()))
                .isEqualTo(2);

        assertThat(report().path("faults")).hasSize(2);
    }

    @Test
    void aWrongWorkbookAndAWrongCampaignAreReported() throws IOException, InterruptedException {
        Path noWorkbook = Files.writeString(out.resolve("some.xlsx"), "not a workbook");
        Path noCampaign = Files.writeString(out.resolve("some.yaml"), "id: 1\n");

        assertThat(run(
                        "--campaign",
                        noCampaign.toString(),
                        "--nominees",
                        noWorkbook.toString(),
                        "--out",
                        out.toString()))
                .isEqualTo(2);

        JsonNode report = report();
        assertThat(report.path("faults").size()).isGreaterThan(2);
        assertThat(report.path("candidates")).isEmpty();
        assertThat(report.at("/engine/unfinishedInstances").asInt()).isZero();
    }

    @Test
    void withARejectedRowNothingRunsUnlessItIsToBeSkipped() throws IOException, InterruptedException {
        Path some = fewNominees();

        assertThat(rehearse("--nominees", some.toString())).isEqualTo(2);
        assertThat(report().at("/nominees/rejected/0/code").asText()).isEqualTo("ID_CHECKSUM");
        assertThat(report().at("/nominees/rejected/0/row").asInt()).isEqualTo(6);
        assertThat(report().path("candidates")).isEmpty();

        assertThat(rehearse("--nominees", some.toString(), "--skip-invalid")).isZero();
        assertThat(report().at("/nominees/read").asInt()).isEqualTo(5);
        assertThat(report().at("/nominees/accepted").asInt()).isEqualTo(4);
        assertThat(report().path("honoured")).hasSize(4);
    }

    /** The first five rows of the sample, the third with a wrong check digit. */
    private Path fewNominees() throws IOException {
        Path file = out.resolve("few.xlsx");
        try (InputStream in = Files.newInputStream(Path.of(NOMINEES));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream to = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int row = sheet.getLastRowNum(); row > 7; row--) {
                sheet.removeRow(sheet.getRow(row));
            }
            String identity = sheet.getRow(5).getCell(8).getStringCellValue();
            String wrong = identity.endsWith("1") ? "2" : "1";
            // a new cell: an inline text would stay beside the value set on it
            sheet.getRow(5).createCell(8).setCellValue(identity.substring(0, 17) + wrong);
            workbook.write(to);
        }
        return file;
    }

    private int rehearse(String... arguments) throws IOException, InterruptedException {
        return exitCode(Run.start(out, arguments));
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        return exitCode(Run.of(out, arguments));
    }

    private static int exitCode(Run run) throws IOException, InterruptedException {
        try {
            return run.exitCode();
        } finally {
            run.stop();
        }
    }

    private JsonNode report() throws IOException {
        return Run.report(out);
    }

    /** One process; it writes its report and its log to a directory. */
    private record Run(Process process, Path out) {

        /** Of the campaign, with its report in the directory. */
        static Run start(Path out, String... arguments) throws IOException {
            List<String> all = new ArrayList<>(List.of("--campaign", CAMPAIGN, "--out", out.toString()));
            all.addAll(List.of(arguments));
            return of(out, all.toArray(String[]::new));
        }

        static Run of(Path out, String... arguments) throws IOException {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            List<String> command = new ArrayList<>(List.of(java, "-Xmx512m", "-jar", JAR.toString(), "rehearse"));
            command.addAll(List.of(arguments));
            return new Run(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(out.resolve("log").toFile())
                            .start(),
                    out);
        }

        int exitCode() throws IOException, InterruptedException {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
            System.out.println(Files.readString(out.resolve("log"), StandardCharsets.UTF_8));
            return process.exitValue();
        }

        void stop() {
            process.destroyForcibly();
        }

        JsonNode report() throws IOException {
            return report(out);
        }

        static JsonNode report(Path out) throws IOException {
            return new ObjectMapper().readTree(out.resolve("report.json").toFile());
        }
    }

    private static String calledUp(JsonNode report) {
        return StreamSupport.stream(report.path("incidents").spliterator(), false)
                .filter(incident -> incident.path("what").asText().equals("reserve-called-up"))
                .map(incident -> incident.path("result").asText())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode ofRow(JsonNode report, int row) {
        return StreamSupport.stream(report.path("candidates").spliterator(), false)
                .filter(candidate -> candidate.path("row").asInt() == row)
                .findFirst()
                .orElseThrow();
    }

    private static void theBestAreHonoured(JsonNode report) {
        report.path("candidates")
                .forEach(candidate -> assertThat(candidate.path("outcome").asText())
                        .isEqualTo(candidate.path("place").asInt() <= 20 ? "HONOURED" : "NOT_PROPOSED"));
    }

    private static Set<String> distinct(JsonNode list, String key) {
        return new HashSet<>(list.findValuesAsText(key));
    }
}
