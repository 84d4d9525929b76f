package org.jiangxuan.rehearsal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.platform.ChinaTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {

    private final OfficeHours hours = new OfficeHours(WorkingCalendar.published());

    @ParameterizedTest
    @CsvSource({
        // came at,            days, at,    acts at
        "2021-06-18T00:00,     0,    10:00, 2021-06-18T10:00",
        "2021-06-18T11:20,     0,    10:00, 2021-06-18T11:20",
        "2021-06-18T17:30,     0,    10:00, 2021-06-21T10:00",
        "2021-06-18T10:00,     1,    09:30, 2021-06-21T09:30",
        "2021-07-03T00:00,     0,    09:00, 2021-07-05T09:00",
        "2021-09-24T10:00,     1,    09:00, 2021-09-26T09:00",
        "2021-09-30T16:00,     2,    09:00, 2021-10-09T09:00"
    })
    void peopleActOnWorkingDaysInOfficeHours(LocalDateTime came, int days, LocalTime at, LocalDateTime acts) {
        assertThat(hours.after(came.atZone(ChinaTime.ZONE).toInstant(), days, at))
                .isEqualTo(acts.atZone(ChinaTime.ZONE).toInstant());
    }
}
