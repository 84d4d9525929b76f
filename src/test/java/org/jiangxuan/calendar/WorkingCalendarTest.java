package org.jiangxuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.published();

    @ParameterizedTest
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void everyYearHasItsWorkingDays(int year, int days) {
        assertThat(calendar.countBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-02-07",
                "2021-02-20",
                "2021-04-25",
                "2021-05-08",
                "2021-09-18",
                "2021-09-26",
                "2021-10-09",
                "2023-06-25",
                "2024-02-04"
            })
    void makeUpDaysAtWeekendsAreWorked(LocalDate day) {
        assertThat(day.getDayOfWeek().getValue()).isGreaterThan(5);
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // holidays on weekdays
                "2021-06-14",
                "2021-10-07",
                "2023-06-22",
                "2026-06-19",
                // as amended after the first paper: Spring Festival 2020, Labour Day 2019
                "2020-01-31",
                "2019-05-02",
                // an ordinary weekend
                "2021-08-01"
            })
    void holidaysAndOrdinaryWeekendsAreNot(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2018-12-29, true", "2018-12-30, false", "2018-12-31, false", "2022-12-31, false"})
    void aPaperAlsoRulesTheLastDaysOfTheYearBefore(LocalDate day, boolean worked) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
    }

    @Test
    void aPeriodOverNewYearIsCountedFromBothPapers() {
        // 2018-12-29 is a make-up Saturday, 12-30 to 01-01 are off: all in the paper of 2019
        assertThat(calendar.countBetween(LocalDate.parse("2018-12-29"), LocalDate.parse("2019-01-04")))
                .isEqualTo(4);
        assertThat(calendar.plus(LocalDate.parse("2022-12-30"), 1)).isEqualTo("2023-01-03");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-18, 2021-07-02, 11",
        "2021-07-05, 2021-07-16, 10",
        "2021-07-19, 2021-07-30, 10",
        "2021-08-01, 2021-08-31, 22",
        "2021-06-12, 2021-06-14, 0",
        "2021-07-02, 2021-06-18, 0"
    })
    void workingDaysOfTheNoticesWindows(LocalDate first, LocalDate last, int days) {
        assertThat(calendar.countBetween(first, last)).isEqualTo(days);
    }

    @ParameterizedTest(name = "posted {0}, {1} working days, posting day counts: {2}")
    @CsvSource({
        // the city's notice of 2021 (DOMAIN 3), both ways of counting
        "2021-08-02, 7, true,  2021-08-10",
        "2021-08-02, 7, false, 2021-08-11",
        "2021-08-23, 7, true,  2021-08-31",
        "2021-08-20, 7, false, 2021-08-31",
        // the enterprise's notice of 2021
        "2021-06-23, 5, false, 2021-06-30",
        "2021-06-24, 5, true,  2021-06-30",
        "2021-06-25, 5, true,  2021-07-01",
        "2021-06-24, 5, false, 2021-07-01",
        // over National Day with make-up days
        "2021-09-28, 7, true,  2021-10-12",
        "2021-09-28, 7, false, 2021-10-13",
        "2025-09-28, 7, true,  2025-10-13",
        "2025-09-28, 7, false, 2025-10-14",
        // how it was done in practice, posting day counted (DOMAIN 6.4): 荆楚工匠, 江苏轻工, 盐城
        "2021-09-14, 5, true,  2021-09-18",
        "2024-01-31, 5, true,  2024-02-05",
        "2023-05-22, 5, true,  2023-05-26",
        // 辽宁省劳模 04-18 to 04-22, the year is blanked out: Monday to Friday in 2022
        "2022-04-18, 5, true,  2022-04-22",
        // a posting day that is not worked never counts
        "2021-08-01, 7, true,  2021-08-10",
        "2021-08-01, 7, false, 2021-08-10",
        "2021-08-02, 1, true,  2021-08-02"
    })
    void aNoticeHangsForItsWorkingDays(LocalDate postedOn, int days, boolean firstDayCounts, LocalDate lastDay) {
        PublicityPeriod period = calendar.publicity(postedOn, days, firstDayCounts);
        assertThat(period.postedOn()).isEqualTo(postedOn);
        assertThat(period.lastDay()).isEqualTo(lastDay);
        assertThat(period.workingDays()).isEqualTo(days);
    }

    @Test
    void aPeriodEndsAtMidnightInChinaOfItsLastDay() {
        assertThat(calendar.publicity(LocalDate.parse("2021-06-23"), 5, false).endsAt())
                .isEqualTo(OffsetDateTime.parse("2021-07-01T00:00+08:00").toInstant());
    }

    @Test
    void aPeriodHasAtLeastOneDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.publicity(LocalDate.parse("2021-06-23"), 0, false));
    }

    @ParameterizedTest(name = "deadline {0}, {2} further working days, posting day counts: {1}")
    @CsvSource({
        // 2021, from the unit straight to the city
        "2021-07-02, true,  0, 2021-06-25",
        "2021-07-02, false, 0, 2021-06-24",
        // with one and two working days of the district
        "2021-07-02, true,  1, 2021-06-24",
        "2021-07-02, false, 1, 2021-06-23",
        "2021-07-02, true,  2, 2021-06-23",
        "2021-07-02, false, 2, 2021-06-22",
        // other years: the deadline on the next working day, one district day
        "2022-07-04, false, 1, 2022-06-23",
        "2023-07-03, false, 1, 2023-06-21",
        "2024-07-02, false, 1, 2024-06-21",
        "2025-07-02, false, 1, 2025-06-23",
        "2026-07-02, false, 1, 2026-06-23",
        // a deadline on a Sunday: delivered on the Friday before
        "2021-07-04, false, 1, 2021-06-23"
    })
    void theLatestPostingLeavesTimeForWhatFollows(
            LocalDate deadline, boolean firstDayCounts, int stepDays, LocalDate posting) {
        assertThat(calendar.latestPosting(deadline, 5, firstDayCounts, stepDays))
                .isEqualTo(posting);
    }

    @ParameterizedTest
    @CsvSource({"2022-07-02, 2022-07-04", "2023-07-02, 2023-07-03", "2024-07-02, 2024-07-02"})
    void aDeadlineOnADayOffMovesToTheNextWorkingDay(LocalDate day, LocalDate moved) {
        assertThat(calendar.nextWorkingDay(day)).isEqualTo(moved);
    }

    @Test
    void withTwoDistrictAndTwoUnionDaysTheUnionStartsOnTheOpeningDay() {
        LocalDate posting = calendar.latestPosting(LocalDate.parse("2021-07-02"), 5, false, 2);
        assertThat(calendar.plus(posting, -2)).isEqualTo("2021-06-18");
    }

    @ParameterizedTest
    @CsvSource({"true, 2021-08-23", "false, 2021-08-20"})
    void theLatestNoticeThatStillEndsInAugust(boolean firstDayCounts, LocalDate posting) {
        assertThat(calendar.latestPostingEndingBy(LocalDate.parse("2021-08-31"), 7, firstDayCounts))
                .isEqualTo(posting);
    }

    @Test
    void backSchedulingFindsWhatTryingEveryDayFinds() {
        LocalDate end = LocalDate.parse("2026-12-01");
        for (LocalDate deadline = LocalDate.parse("2019-06-01");
                deadline.isBefore(end);
                deadline = deadline.plusDays(9)) {
            for (int step = 0; step <= 2; step++) {
                boolean counts = step % 2 == 0;
                assertThat(calendar.latestPosting(deadline, 5, counts, step))
                        .as("deadline %s, step %s", deadline, step)
                        .isEqualTo(byTrying(deadline, counts, step));
            }
        }
    }

    private LocalDate byTrying(LocalDate deadline, boolean counts, int step) {
        LocalDate posting = deadline;
        while (!calendar.isWorkingDay(posting)
                || calendar.plus(calendar.publicity(posting, 5, counts).lastDay(), 1 + step)
                        .isAfter(deadline)) {
            posting = posting.minusDays(1);
        }
        return posting;
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06-18, 1, 2021-06-21",
        "2021-06-18, 0, 2021-06-18",
        "2021-06-20, 0, 2021-06-20",
        "2021-06-21, -1, 2021-06-18",
        "2021-09-17, 1, 2021-09-18",
        "2021-10-08, 2, 2021-10-11",
        "2021-10-11, -2, 2021-10-08"
    })
    void workingDaysAreAddedAndTakenAway(LocalDate from, int days, LocalDate to) {
        assertThat(calendar.plus(from, days)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"2021-06-18, 11", "2021-06-19, 10", "2021-07-02, 1", "2021-07-03, 0"})
    void daysLeftCountTodayAndTheLast(LocalDate today, int left) {
        assertThat(calendar.left(today, LocalDate.parse("2021-07-02"))).isEqualTo(left);
    }

    @Test
    void aYearWithoutAPaperIsUnknownAndNotWithoutHolidays() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2027)).isFalse();
        assertThatThrownBy(() -> calendar.publicity(LocalDate.parse("2026-12-30"), 5, false))
                .isInstanceOfSatisfying(
                        UnknownYearException.class, e -> assertThat(e.year()).isEqualTo(2027))
                .hasMessageContaining("2027年");
        assertThatThrownBy(() -> calendar.latestPosting(LocalDate.parse("2027-01-04"), 5, false, 1))
                .isInstanceOf(UnknownYearException.class);
        assertThatThrownBy(() -> calendar.left(LocalDate.parse("2018-12-28"), LocalDate.parse("2018-12-29")))
                .isInstanceOf(UnknownYearException.class);
    }

    @Test
    void aPeriodThatEndsInAKnownYearNeedsNoOther() {
        assertThat(calendar.publicity(LocalDate.parse("2026-12-24"), 5, false).lastDay())
                .isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-30, 1, 2026-12-31, false",
        "2026-12-30, 2, 2027-01-01, true",
        "2027-07-02, -3, 2027-06-29, true",
        "2021-09-17, 1, 2021-09-18, false",
        "2027-06-01, 0, 2027-06-01, false"
    })
    void remindersFallBackToMondayToFridayMarkedProvisional(
            LocalDate from, int days, LocalDate date, boolean provisional) {
        assertThat(calendar.reminder(from, days)).isEqualTo(new ReminderDay(date, provisional));
    }

    @Test
    void aDeclaredDayCountsWhateverThePapersSay() {
        WorkingCalendar off = calendar.with(LocalDate.of(2021, 6, 28), true);
        WorkingCalendar worked = calendar.with(LocalDate.of(2021, 6, 26), false);
        LocalDate posted = LocalDate.of(2021, 6, 23);

        assertThat(calendar.publicity(posted, 5, false).lastDay()).isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(off.publicity(posted, 5, false).lastDay()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(worked.publicity(posted, 5, false).lastDay()).isEqualTo(LocalDate.of(2021, 6, 29));
        assertThat(off.isWorkingDay(LocalDate.of(2021, 6, 28))).isFalse();
        assertThat(off.with(LocalDate.of(2021, 6, 28), false).isWorkingDay(LocalDate.of(2021, 6, 28)))
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 6, 28))).isTrue();
    }

    @Test
    void theCalendarOfTheProductFollowsWhatIsDeclaredAndASnapshotDoesNot() {
        HolidayTable papers = HolidayTable.published();
        Map<LocalDate, Boolean> declared = new HashMap<>();
        WorkingCalendar live = new WorkingCalendar(() -> papers.with(declared));
        WorkingCalendar before = live.snapshot();
        assertThat(live.snapshot()).isSameAs(before);

        declared.put(LocalDate.of(2021, 6, 28), false);

        assertThat(live.isWorkingDay(LocalDate.of(2021, 6, 28))).isFalse();
        assertThat(live.snapshot()).isNotSameAs(before);
        assertThat(before.isWorkingDay(LocalDate.of(2021, 6, 28))).isTrue();
    }
}
