package org.jiangxuan.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jiangxuan.calendar.UnknownYearException;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.ScheduleFinding.Severity;
import org.jiangxuan.platform.ChinaTime;

/** Looks through a campaign's plan for dates where there is no slack or no way. */
public final class ScheduleCheck {

    private final CampaignDefinition definition;
    private final WorkingCalendar calendar;
    private final List<ScheduleFinding> findings = new ArrayList<>();

    private ScheduleCheck(CampaignDefinition definition, WorkingCalendar calendar) {
        this.definition = definition;
        this.calendar = calendar;
    }

    /** The findings, in the order of the plan; none if all is well. */
    public static List<ScheduleFinding> of(CampaignDefinition definition, WorkingCalendar calendar) {
        ScheduleCheck check = new ScheduleCheck(definition, calendar.snapshot());
        try {
            check.recommendation(Timetable.of(definition, calendar));
            check.review();
            check.evaluation();
            check.publicity(Timetable.of(definition, calendar));
            check.idleDays();
        } catch (UnknownYearException e) {
            check.add(Severity.NO_WAY, "windows", e.sentence());
        }
        return List.copyOf(check.findings);
    }

    /** From the union's opinion over the unit's publicity and the district to the city's door. */
    private void recommendation(Timetable timetable) {
        Window window = definition.windows().recommendation();
        LocalDate posting = timetable.internalPostingLatest();
        LocalDate union = calendar.plus(posting, -definition.dueDays().unionOpinion());
        LocalDate first = calendar.nextWorkingDay(window.opens());
        String chain = "要在%s前送达，单位内部公示最迟须在%s张贴（公示%d个工作日，地区审核%d个工作日），工会最迟须在%s开始征求意见"
                .formatted(
                        ChinaTime.format(window.closes()),
                        ChinaTime.format(posting),
                        definition.internalPublicity().workingDays(),
                        definition.districtDays(),
                        ChinaTime.format(union));
        judge("windows.recommendation", chain, calendar.countBetween(first, union) - 1, union.isBefore(first), first);
    }

    private void review() {
        room(CampaignWindow.REVIEW, "资格审核和征求意见", definition.dueDays().reviewBeforeClose() + 1);
    }

    private void evaluation() {
        int needed = definition.dueDays().panel() + definition.dueDays().scoringBeforeClose() + 1;
        room(CampaignWindow.EVALUATION, "组建评审委员会、评分、表决和确定名单", needed);
    }

    private void publicity(Timetable timetable) {
        LocalDate planned = timetable.noticePosting();
        LocalDate latest = timetable.noticePostingLatest();
        String chain = "要在%s前期满，公示最迟须在%s张贴（%d个工作日），计划张贴日为%s"
                .formatted(
                        ChinaTime.format(definition.windows().publicity().closes()),
                        ChinaTime.format(latest),
                        definition.publicNotice().workingDays(),
                        ChinaTime.format(planned));
        judge(
                "windows.publicity",
                chain,
                calendar.countBetween(planned, latest) - 1,
                latest.isBefore(planned),
                planned);
        LocalDate announced = ChinaTime.date(timetable.due("task-announce").minusSeconds(1));
        LocalDate closes = definition.windows().publicity().closes();
        if (announced.isAfter(closes)) {
            add(
                    Severity.NOTE,
                    "windows.publicity.closes",
                    "按计划%s公布结果，晚于公示阶段的最后一天%s。".formatted(ChinaTime.format(announced), ChinaTime.format(closes)));
        }
    }

    private void judge(String path, String chain, int slack, boolean late, LocalDate first) {
        if (late) {
            add(Severity.NO_WAY, path, chain + "，早于最早可能的%s，无法按期完成。".formatted(ChinaTime.format(first)));
        } else if (slack == 0) {
            add(Severity.NO_SLACK, path, chain + "，没有余量。");
        }
    }

    private void room(CampaignWindow window, String work, int needed) {
        Window days = definition.windows().of(window);
        int given = calendar.countBetween(days.opens(), days.closes());
        String sentence = "%s（%s至%s）有%d个工作日，%s至少需要%d个工作日"
                .formatted(
                        window.title(),
                        ChinaTime.format(days.opens()),
                        ChinaTime.format(days.closes()),
                        given,
                        work,
                        needed);
        if (given < needed) {
            add(Severity.NO_WAY, "windows." + window.key(), sentence + "，无法按期完成。");
        } else if (given == needed) {
            add(Severity.NO_SLACK, "windows." + window.key(), sentence + "，没有余量。");
        }
    }

    /** Windows that open or close on a day on which nobody works. */
    private void idleDays() {
        for (CampaignWindow window : CampaignWindow.values()) {
            Window days = definition.windows().of(window);
            idle("windows." + window.key() + ".opens", days.opens());
            idle("windows." + window.key() + ".closes", days.closes());
        }
    }

    private void idle(String path, LocalDate day) {
        if (!calendar.isWorkingDay(day)) {
            add(Severity.NOTE, path, ChinaTime.format(day) + "不是工作日。");
        }
    }

    private void add(Severity severity, String path, String message) {
        findings.add(new ScheduleFinding(severity, path, message));
    }
}
