package org.jiangxuan.rehearsal.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.rehearsal.scenario.ScenarioReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{row: 4, what: city-rejects}; true; NOT_DETERMINED",
                "{row: 5, what: city-rejects}; true; HONOURED",
                "{row: 5, what: city-rejects}; false; NOT_PROPOSED",
                // whatever comes first on the way ends the case
                "{row: 4, what: city-rejects}, {row: 4, what: union-disagrees}; true; UNION_DISAGREED",
                "{row: 4, what: fraud, when: after-honour}, {row: 4, what: insured-months, months: 59}; true; NOT_ELIGIBLE",
                "{row: 4, what: fraud, when: after-honour}, {row: 4, what: insured-months, months: 60}; true; REVOKED",
                "{row: 4, what: fraud, when: after-honour}; false; NOT_PROPOSED",
                // a second publicity is over on 2 July, unless a holiday comes in between
                "{row: 4, what: internal-objection, result: republicise}; true; HONOURED",
                "{row: 4, what: internal-objection, result: republicise}, {what: holiday, date: 2021-06-29}; true; NOT_SUBMITTED",
                "{row: 4, what: internal-objection, result: republicise}, {what: holiday, date: 2021-06-22}; true; HONOURED",
                "{row: 4, what: notice-objection, result: upheld, concluded: after-end}; true; OBJECTION_UPHELD",
                "{row: 4, what: notice-objection, result: dismissed, concluded: after-end}; true; HONOURED",
                "{row: 4, what: authority-adverse, determination: accept}; true; HONOURED",
                "{row: 4, what: passed-over}; false; NOT_RECOMMENDED",
                "{row: 4, what: passed-over}, {row: 4, what: withdraws, phase: recommendation}; false; WITHDRAWN",
                "{row: 4, what: internal-objection, result: dismissed}, {row: 4, what: notice-objection, result: upheld, concluded: in-time}; true; OBJECTION_UPHELD",
                "{row: 4, what: government-strikes}; true; STRUCK",
                "{row: 4, what: objections-at-once, level: internal, result: both-dismissed}; true; HONOURED",
                "{row: 4, what: objections-at-once, level: internal, result: first-upheld}; true; OBJECTION_UPHELD",
                "{row: 4, what: objections-at-once, level: public, result: second-upheld}; true; OBJECTION_UPHELD",
                "{row: 4, what: own-publicity-objection, result: upheld}, {what: holiday, date: 2021-06-29}; true; OBJECTION_UPHELD",
                "{row: 4, what: own-publicity-objection, result: dismissed}; true; HONOURED",
                "{row: 4, what: own-publicity-objection, result: dismissed}, {what: holiday, date: 2021-06-29}; true; NOT_SUBMITTED",
                "{row: 4, what: unfounded-report, when: before-naming, settled: dismissed}; true; HONOURED",
                "{row: 4, what: unfounded-report, when: during-notice, settled: unsubstantiated}; true; HONOURED"
            })
    void theFirstThingThatEndsACaseDecides(String deviations, boolean proposed, Outcome outcome) throws IOException {
        assertThat(oracle(deviations).allowed(4, proposed)).containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = "{row: 4, what: withdraws, phase: review}, {row: 4, what: fraud, when: before-naming}")
    void ofTwoThingsBesideEachOtherEitherMayBeFirst(String deviations) throws IOException {
        assertThat(oracle(deviations).allowed(4, true)).isEqualTo(Set.of(Outcome.WITHDRAWN, Outcome.DISQUALIFIED));
    }

    private static Oracle oracle(String deviations) throws IOException {
        byte[] yaml = ("deviations: [" + deviations + "]").getBytes(StandardCharsets.UTF_8);
        ScenarioReader.Reading reading = ScenarioReader.read(new ByteArrayInputStream(yaml), Set.of());
        assertThat(reading.faults()).isEmpty();
        return new Oracle(reading.scenario(), LocalDate.of(2021, 6, 23), LocalDate.of(2021, 7, 2));
    }
}
