package org.jiangxuan.rehearsal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jiangxuan.rehearsal.scenario.ScenarioReader.Reading;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {

    private static final Set<String> OUTCOMES = Set.of("HONOURED", "NOT_ELIGIBLE", "ENTERPRISE_REFUSED");

    @Test
    void anEmptyScenarioMeansThatAllGoesWell() throws IOException {
        Reading reading = read("");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.scenario()).isEqualTo(Scenario.PLAIN);
    }

    @Test
    void everyDeviationChangesWhatThePeopleAroundItsRowDo() throws IOException {
        Reading reading = read("""
                assume: {insuredMonths: 72, qualificationLevel: T, artisanTechnician: true, frontLine: false}
                deviations:
                  - {row: 4, what: enterprise-refuses}
                  - {row: 5, what: union-disagrees}
                  - {row: 6, what: insured-months, months: 48}
                  - {row: 7, what: qualification, level: 3}
                  - {row: 8, what: late-submission}
                  - {row: 9, what: city-rejects}
                expect:
                  4: ENTERPRISE_REFUSED
                  6: NOT_ELIGIBLE
                """);

        assertThat(reading.faults()).isEmpty();
        Scenario scenario = reading.scenario();
        assertThat(scenario.assumed()).isEqualTo(new Assumed(72, "T", true, false));
        assertThat(scenario.expect()).isEqualTo(Map.of(4, "ENTERPRISE_REFUSED", 6, "NOT_ELIGIBLE"));
        assertThat(scenario.behaviour(4).answersAt("task-enterprise-check", 0)).containsEntry("opinion", "refuse");
        assertThat(scenario.behaviour(5).answersAt("task-union-opinion", 0)).containsEntry("opinion", "disagree");
        assertThat(scenario.behaviour(6).insuredMonths()).hasValue(48);
        assertThat(scenario.behaviour(7).qualificationLevel()).hasValue("3");
        assertThat(scenario.behaviour(8).holdAt("task-district-opinion")).hasValue(Moment.RECOMMENDATION_CLOSED);
        assertThat(scenario.behaviour(9).answersAt("task-determination", 0)).containsEntry("decision", "rejected");
        assertThat(scenario.behaviour(10).answersAt("task-determination", 0)).isEmpty();
    }

    @Test
    void everyFaultIsToldAtOnce() throws IOException {
        Reading reading = read("""
                surprise: 1
                assume: {insuredMonths: viele, wealth: 3, frontLine: 1}
                deviations:
                  - {row: 4, what: goes-fishing}
                  - {what: city-rejects}
                  - {row: 6, what: insured-months}
                  - {row: 7, what: qualification, level: 9}
                  - {row: 8, what: late-submission, days: 3}
                  - 9
                  - {row: 10, what: city-rejects}
                  - {row: 10, what: city-rejects}
                expect:
                  4: FAMOUS
                  four: HONOURED
                """);

        assertThat(reading.faults()).hasSize(13);
        assertThat(String.join("\n", reading.faults()))
                .contains("surprise", "assume.insuredMonths", "assume.wealth", "assume.frontLine", "goes-fishing")
                .contains("deviations[2]", "months", "deviations[4].level", "deviations[5].days", "deviations[6]")
                .contains("第 10 行重复", "FAMOUS", "four");
    }

    @Test
    void brokenYamlIsAFaultWithItsLine() throws IOException {
        assertThat(read("deviations:\n  - {row: 4\n").faults())
                .singleElement()
                .asString()
                .contains("不是合法的 YAML");
        assertThat(read("expect: {4: HONOURED, 4: NOT_ELIGIBLE}").faults()).hasSize(1);
    }

    @Test
    void aRowThatTheWorkbookDoesNotHaveIsAFault() throws IOException {
        Scenario scenario = read("deviations: [{row: 99, what: city-rejects}]\nexpect: {100: HONOURED, 4: HONOURED}")
                .scenario();

        assertThat(ScenarioReader.unknownRows(scenario, Set.of(4, 5))).hasSize(2);
    }

    private static Reading read(String yaml) throws IOException {
        return ScenarioReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), OUTCOMES);
    }
}
