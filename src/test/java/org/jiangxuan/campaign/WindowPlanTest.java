package org.jiangxuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlanTest {

    private static final Windows NOTICE = Dalian2021.definition().windows();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # nothing in its way: only the window itself moves
            PUBLICITY      | 2021-09-10 | PUBLICITY 08-01..09-10
            # a weekend lies between: the next window is not touched
            RECOMMENDATION | 2021-07-04 | RECOMMENDATION 06-18..07-04
            REVIEW         | 2021-07-18 | REVIEW 07-05..07-18
            # one working day: every window behind moves by one and keeps its length, the publicity off its Sunday
            RECOMMENDATION | 2021-07-05 | RECOMMENDATION 06-18..07-05, REVIEW 07-06..07-19, EVALUATION 07-20..08-02, PUBLICITY 08-03..09-01
            # a later window is extended: those before it stay
            EVALUATION     | 2021-08-02 | EVALUATION 07-19..08-02, PUBLICITY 08-03..09-01
            # into a weekend behind: opens on the Monday after
            REVIEW         | 2021-07-23 | REVIEW 07-05..07-23, EVALUATION 07-26..08-06, PUBLICITY 08-09..09-07
            # the same day again: nothing
            REVIEW         | 2021-07-16 |
            """)
    void windowsMoveByTheirDays(CampaignWindow extended, LocalDate until, String moves) {
        WindowPlan plan = WindowPlan.of(NOTICE, extended, until, WorkingCalendar.published());

        assertThat(plan.moves().stream()
                        .map(move -> move.window() + " "
                                + move.after().opens().toString().substring(5) + ".."
                                + move.after().closes().toString().substring(5))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(moves == null ? "" : moves);
        plan.moves().forEach(move -> assertThat(move.before()).isEqualTo(NOTICE.of(move.window())));
    }

    @Test
    void noWindowOverlapsTheOneBeforeWhateverTheDay() {
        for (CampaignWindow extended : CampaignWindow.values()) {
            LocalDate closes = NOTICE.of(extended).closes();
            for (int days = 0; days < 90; days++) {
                Windows after = WindowPlan.of(NOTICE, extended, closes.plusDays(days), WorkingCalendar.published())
                        .windows();
                for (int i = 1; i < CampaignWindow.values().length; i++) {
                    CampaignWindow window = CampaignWindow.values()[i];
                    assertThat(after.of(window).opens())
                            .as("%s after %s by %s days", window, extended, days)
                            .isAfter(after.of(CampaignWindow.values()[i - 1]).closes());
                    assertThat(after.of(window).closes())
                            .isAfterOrEqualTo(NOTICE.of(window).closes());
                }
            }
        }
    }

    @Test
    void theColumnHoldsWhatWasWrittenIntoIt() {
        Windows moved = WindowPlan.of(
                        NOTICE, CampaignWindow.RECOMMENDATION, LocalDate.of(2021, 7, 5), WorkingCalendar.published())
                .windows();

        assertThat(WindowsText.read(WindowsText.write(moved))).isEqualTo(moved);
        assertThat(WindowsText.write(moved)).hasSizeLessThanOrEqualTo(120);
    }
}
