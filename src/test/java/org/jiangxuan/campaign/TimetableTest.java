package org.jiangxuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangxuan.calendar.UnknownYearException;
import org.jiangxuan.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.published();

    private static final Pattern USER_TASK = Pattern.compile("<(?:bpmn:)?userTask\\b[^>]*?\\bid=\"([^\"]+)\"");

    private final Timetable timetable = Timetable.of(Dalian2021.definition(), CALENDAR);

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDATION, 2021-06-18T00:00+08:00, 2021-06-29T09:00+08:00, 2021-07-03T00:00+08:00",
        "REVIEW,         2021-07-05T00:00+08:00, 2021-07-13T09:00+08:00, 2021-07-17T00:00+08:00",
        "EVALUATION,     2021-07-19T00:00+08:00, 2021-07-27T09:00+08:00, 2021-07-31T00:00+08:00",
        "PUBLICITY,      2021-08-01T00:00+08:00, 2021-08-26T09:00+08:00, 2021-09-01T00:00+08:00"
    })
    void windowsOpenRemindAndClose(CampaignWindow window, String opens, String reminds, String closes) {
        assertThat(timetable.opensAt(window)).isEqualTo(instant(opens));
        assertThat(timetable.remindAt(window)).isEqualTo(instant(reminds));
        assertThat(timetable.closesAt(window)).isEqualTo(instant(closes));
    }

    @ParameterizedTest
    @CsvSource({
        "task-enterprise-check,           2021-06-22",
        "task-union-opinion,              2021-06-23",
        "task-enterprise-reconsideration, 2021-06-23",
        "task-select-and-rank,            2021-06-23",
        "task-post-internal-publicity,    2021-06-23",
        "task-register-publicity-result,  2021-07-01",
        "task-district-opinion,           2021-07-02",
        "task-centre-receipt,             2021-07-05",
        "task-centre-consolidation,       2021-07-05",
        "task-qualification-review,       2021-07-13",
        "task-authority-opinion,          2021-07-13",
        "task-determination,              2021-07-16",
        "task-form-panel,                 2021-07-20",
        "task-expert-score,               2021-07-26",
        "task-panel-vote,                 2021-07-28",
        "task-decide-list,                2021-07-30",
        "task-post-public-notice,         2021-08-02",
        "task-report-to-government,       2021-08-16",
        "task-government-decision,        2021-08-23",
        "task-announce,                   2021-08-25",
        "task-issue-certificate,          2021-09-08",
        "task-pay-award,                  2021-09-23",
        "task-register-benefits,          2021-09-23"
    })
    void tasksAreDueAtMidnightOfADay(String task, LocalDate day) {
        assertThat(timetable.due(task)).isEqualTo(instant(day.plusDays(1) + "T00:00+08:00"));
    }

    /** The diagrams and the plan name the same tasks. */
    @Test
    void everyUserTaskOfTheDiagramsHasADueDateAndTheReverse() throws IOException {
        Set<String> drawn = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".bpmn")).toList()) {
                Matcher task = USER_TASK.matcher(Files.readString(file));
                while (task.find()) {
                    drawn.add(task.group(1));
                }
            }
        }
        Set<String> planned = new TreeSet<>(timetable.dues().keySet());
        Set<String> unforeseen = Dalian2021.definition().taskDays().days().keySet();
        assertThat(planned).doesNotContainAnyElementsOf(unforeseen);
        planned.addAll(unforeseen);
        assertThat(planned).containsExactlyElementsOf(drawn);
    }

    @Test
    void unitsAndTheCityHaveTheirPostingDays() {
        assertThat(timetable.internalPostingLatest()).isEqualTo("2021-06-23");
        assertThat(timetable.noticePosting()).isEqualTo("2021-08-02");
        assertThat(timetable.plannedNotice().lastDay()).isEqualTo("2021-08-11");
        assertThat(timetable.noticePostingLatest()).isEqualTo("2021-08-20");
    }

    @Test
    void aResultIsDueOnTheDayAfterThePublicityButNeverAfterTheWindow() {
        assertThat(timetable.publicityResultDue(LocalDate.parse("2021-06-28")))
                .isEqualTo(instant("2021-06-30T00:00+08:00"));
        assertThat(timetable.publicityResultDue(LocalDate.parse("2021-07-02")))
                .isEqualTo(timetable.recommendationClosesAt());
    }

    /** 18 September is a working Saturday, 19 to 21 September are the Mid-Autumn Festival. */
    @ParameterizedTest
    @CsvSource({
        "task-register-publicity-result, 2021-06-25, 2021-06-28",
        "task-report-to-government,      2021-08-17, 2021-08-20",
        "task-government-decision,       2021-08-12, 2021-08-19",
        "task-announce,                  2021-08-12, 2021-08-16",
        "task-issue-certificate,         2021-08-12, 2021-08-26",
        "task-pay-award,                 2021-08-26, 2021-09-24",
        "task-register-benefits,         2021-08-12, 2021-09-09"
    })
    void whatFollowsAPublicityIsCountedFromTheDayThatItFollows(String task, LocalDate since, LocalDate day) {
        assertThat(timetable.due(task, since)).isEqualTo(instant(day.plusDays(1) + "T00:00+08:00"));
    }

    /** Saturday 18 September is worked, 19 to 21 are the Mid-Autumn Festival; 26 June is an ordinary Saturday. */
    @ParameterizedTest
    @CsvSource({
        "task-correct-application,        2021-06-21, 2021-06-24",
        "task-correct-application,        2021-06-26, 2021-06-30",
        "task-decide-uncorrected,         2021-07-17, 2021-07-19",
        "task-second-review,              2021-07-09, 2021-07-12",
        "task-objection-admissibility,    2021-08-05, 2021-08-09",
        "task-objection-investigation,    2021-09-16, 2021-09-24",
        "task-recover-money,              2021-08-12, 2021-09-09"
    })
    void whatNoPlanForeseesIsCountedFromItsCreation(String task, LocalDate created, LocalDate day) {
        assertThat(timetable.isCountedFromCreation(task)).isTrue();
        assertThat(timetable.due(task, created)).isEqualTo(instant(day.plusDays(1) + "T00:00+08:00"));
        assertThat(timetable.dues()).doesNotContainKey(task);
    }

    @Test
    void aTaskBeforeThePublicitiesFollowsNoDay() {
        LocalDate day = LocalDate.parse("2021-08-12");
        assertThatThrownBy(() -> timetable.due("task-union-opinion", day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("task-union-opinion");
    }

    @Test
    void theCutOffShortensTheLastDayOfTheRecommendationWindowOnly() {
        CampaignDefinition early = CampaignFiles.parse(Dalian2021.with("\"24:00\"", "\"17:30\""));
        Timetable shortened = Timetable.of(early, CALENDAR);
        assertThat(shortened.recommendationClosesAt()).isEqualTo(instant("2021-07-02T17:30+08:00"));
        assertThat(shortened.due("task-district-opinion")).isEqualTo(shortened.recommendationClosesAt());
        assertThat(shortened.reviewClosesAt()).isEqualTo(timetable.reviewClosesAt());
    }

    @Test
    void aTaskThatIsNotPlannedIsAnErrorOfTheProgram() {
        assertThatThrownBy(() -> timetable.due("task-tea"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("task-tea");
    }

    @Test
    void publicityInAYearWithoutPublishedHolidaysIsRefused() {
        CampaignDefinition later =
                CampaignFiles.parse(Dalian2021.text().replace("2021-", "2027-").replace("year: 2021", "year: 2027"));
        assertThatThrownBy(() -> Timetable.of(later, CALENDAR))
                .isInstanceOf(UnknownYearException.class)
                .hasMessageContaining("2027年");
    }

    @Test
    void aReminderNeverComesBeforeItsWindowOpens() {
        CampaignDefinition early = CampaignFiles.parse(Dalian2021.with("daysBefore: 3", "daysBefore: 60"));
        assertThat(Timetable.of(early, CALENDAR).reviewRemindAt()).isEqualTo(instant("2021-07-05T09:00+08:00"));
    }

    @Test
    void dueDatesOfOurOwnThatReachIntoAnUnknownYearFallBackToMondayToFriday() {
        CampaignDefinition late = CampaignFiles.parse(
                Dalian2021.text().replace("2021-08-01", "2026-12-01").replace("2021-08-31", "2026-12-31"));
        assertThat(Timetable.of(late, CALENDAR).due("task-pay-award")).isAfter(instant("2027-01-01T00:00+08:00"));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
