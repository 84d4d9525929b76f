package org.jiangxuan.process.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.campaign.Timetable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerInstantsTest {

    private static final Instant PERIOD_END = Instant.parse("2021-06-30T16:00:00Z");

    private final Timetable timetable = Timetable.of(Dalian2021.definition(), WorkingCalendar.published());

    @ParameterizedTest
    @CsvSource({
        "recommendationOpensAt, 2021-06-18T00:00:00+08:00",
        "recommendationRemindAt, 2021-06-29T09:00:00+08:00",
        "recommendationClosesAt, 2021-07-03T00:00:00+08:00",
        "reviewOpensAt, 2021-07-05T00:00:00+08:00",
        "reviewClosesAt, 2021-07-17T00:00:00+08:00",
        "evaluationOpensAt, 2021-07-19T00:00:00+08:00",
        "evaluationClosesAt, 2021-07-31T00:00:00+08:00",
        "publicityRemindAt, 2021-08-26T09:00:00+08:00",
        "publicityClosesAt, 2021-09-01T00:00:00+08:00",
        "internalPublicityEndsAt, 2021-07-01T00:00:00+08:00",
        "publicNoticeEndsAt, 2021-07-01T00:00:00+08:00",
        "ownPublicityEndsAt, 2021-07-01T00:00:00+08:00"
    })
    void everyVariableOfATimerHasItsInstant(String variable, OffsetDateTime instant) {
        assertThat(of(variable)).contains(instant.toInstant());
    }

    @Test
    void theAuthoritiesAreChasedWhenTheirTaskIsDue() {
        assertThat(of("authorityOpinionDueAt")).contains(timetable.due("task-authority-opinion"));
    }

    @Test
    void whatWaitsForSomethingElseIsLeftAlone() {
        assertThat(of("honouredAt")).isEmpty();
        assertThat(TimerInstants.of("internalPublicityEndsAt", "x", timetable, none -> Optional.empty()))
                .isEmpty();
    }

    private Optional<Instant> of(String variable) {
        return TimerInstants.of(
                variable,
                "2021-R00001",
                timetable,
                subject -> subject.equals("2021-R00001") ? Optional.of(PERIOD_END) : Optional.empty());
    }
}
