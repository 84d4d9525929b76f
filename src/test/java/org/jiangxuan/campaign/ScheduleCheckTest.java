package org.jiangxuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.ScheduleFinding.Severity;
import org.junit.jupiter.api.Test;

class ScheduleCheckTest {

    @Test
    void thePlanOf2021HasSlackEverywhereAndOpensItsNoticeWindowOnASunday() {
        assertThat(check(Dalian2021.text()))
                .containsExactly(new ScheduleFinding(Severity.NOTE, "windows.publicity.opens", "2021年8月1日（周日）不是工作日。"));
    }

    @Test
    void twoDistrictDaysAndTwoUnionDaysLeaveNoSlack() {
        String text =
                Dalian2021.with("districtDays: 1", "districtDays: 2").replace("unionOpinion: 1 ", "unionOpinion: 2 ");
        assertThat(serious(text))
                .containsExactly(new ScheduleFinding(
                        Severity.NO_SLACK,
                        "windows.recommendation",
                        "要在2021年7月2日（周五）前送达，单位内部公示最迟须在2021年6月22日（周二）张贴（公示5个工作日，地区审核2个工作日），"
                                + "工会最迟须在2021年6月18日（周五）开始征求意见，没有余量。"));
    }

    @Test
    void threeDistrictDaysAndTwoUnionDaysAreNoWay() {
        String text =
                Dalian2021.with("districtDays: 1", "districtDays: 3").replace("unionOpinion: 1 ", "unionOpinion: 2 ");
        assertThat(serious(text)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NO_WAY);
            assertThat(finding.message()).endsWith("早于最早可能的2021年6月18日（周五），无法按期完成。");
        });
    }

    @Test
    void aNoticeThatCannotEndWithinItsWindowIsNoWay() {
        assertThat(serious(Dalian2021.with("closes: 2021-08-31", "closes: 2021-08-10")))
                .containsExactly(new ScheduleFinding(
                        Severity.NO_WAY,
                        "windows.publicity",
                        "要在2021年8月10日（周二）前期满，公示最迟须在2021年7月30日（周五）张贴（7个工作日），"
                                + "计划张贴日为2021年8月2日（周一），早于最早可能的2021年8月2日（周一），无法按期完成。"));
        assertThat(serious(Dalian2021.with("closes: 2021-08-31", "closes: 2021-08-11")))
                .extracting(ScheduleFinding::severity)
                .containsExactly(Severity.NO_SLACK);
    }

    @Test
    void anAnnouncementAfterTheWindowIsWorthANote() {
        assertThat(check(Dalian2021.with("closes: 2021-08-31", "closes: 2021-08-20")))
                .contains(new ScheduleFinding(
                        Severity.NOTE, "windows.publicity.closes", "按计划2021年8月25日（周三）公布结果，晚于公示阶段的最后一天2021年8月20日（周五）。"));
    }

    @Test
    void windowsThatAreTooShortForTheirWorkAreNamed() {
        String text = Dalian2021.with("closes: 2021-07-16", "closes: 2021-07-08")
                .replace("closes: 2021-07-30", "closes: 2021-07-22");
        assertThat(serious(text))
                .extracting(ScheduleFinding::severity, ScheduleFinding::message)
                .containsExactly(
                        tuple(Severity.NO_SLACK, "审核阶段（2021年7月5日（周一）至2021年7月8日（周四））有4个工作日，资格审核和征求意见至少需要4个工作日，没有余量。"),
                        tuple(
                                Severity.NO_WAY,
                                "评审阶段（2021年7月19日（周一）至2021年7月22日（周四））有4个工作日，" + "组建评审委员会、评分、表决和确定名单至少需要7个工作日，无法按期完成。"));
    }

    @Test
    void aYearWithoutPublishedHolidaysIsNoWay() {
        String text = Dalian2021.text().replace("2021-0", "2027-0").replace("year: 2021", "year: 2027");
        assertThat(serious(text)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NO_WAY);
            assertThat(finding.message()).contains("2027年");
        });
    }

    private static List<ScheduleFinding> serious(String text) {
        return check(text).stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
    }

    private static List<ScheduleFinding> check(String text) {
        return ScheduleCheck.of(CampaignFiles.parse(text), WorkingCalendar.published());
    }
}
