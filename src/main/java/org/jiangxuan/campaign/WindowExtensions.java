package org.jiangxuan.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.Require;
import org.jiangxuan.platform.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a window of a campaign close later, by the city's decision. A later window that would open before the extended one
 * has closed is named with its days, and moves along only if that was asked for.
 */
@Service
@Transactional
public class WindowExtensions {

    /** As in {@link CalendarChanges}: what ends at the old instant must find the decision committed. */
    private static final Duration MARGIN = Duration.ofMinutes(1);

    private static final int MOST_DAYS = 366;

    /** What becomes of later windows that would collide. */
    public enum Following {
        /** The extension is refused. */
        REFUSE,
        /** They open after it, with as many working days as they had. */
        MOVE_ALONG
    }

    private final Campaigns campaigns;
    private final WindowLog log;
    private final WorkingCalendar calendar;
    private final ObjectProvider<DeadlineShifts> shifts;
    private final Clock clock;

    WindowExtensions(
            Campaigns campaigns,
            WindowLog log,
            WorkingCalendar calendar,
            ObjectProvider<DeadlineShifts> shifts,
            Clock clock) {
        this.campaigns = campaigns;
        this.log = log;
        this.calendar = calendar;
        this.shifts = shifts;
        this.clock = clock;
    }

    /**
     * Extends a window. Extending to the day on which it closes already changes nothing.
     *
     * @param until the new last day, in China
     * @param reason why; kept
     * @param by the account that decides
     * @param following what becomes of later windows that would collide
     * @throws RuleViolation at field {@code until} or {@code reason}; when the window is over or too near its end
     */
    public void extend(
            String campaignId, CampaignWindow window, LocalDate until, String reason, String by, Following following) {
        Campaign campaign = campaigns.locked(campaignId);
        String why = Require.text("reason", "延长原因", reason, 200);
        WindowPlan plan = plan(campaignId, window, until);
        if (plan.moves().isEmpty()) {
            return;
        }
        if (following == Following.REFUSE && !plan.collisions().isEmpty()) {
            throw new RuleViolation("until", collision(window, until, plan.collisions()));
        }
        campaign.move(WindowsText.write(plan.windows()));
        campaigns.save(campaign);
        log.add(campaignId, window, plan.moves(), why, by, clock.instant());
        if (campaign.startedAt() != null) {
            shifts.getObject().apply(campaignId);
        }
    }

    /**
     * What extending a window would move, colliding windows moved along.
     *
     * @param page which page of the moves is listed, from 1
     * @throws RuleViolation at field {@code until}; when the window is over or too near its end
     */
    @Transactional(readOnly = true)
    public ShiftPreview previewExtend(String campaignId, CampaignWindow window, LocalDate until, int page) {
        WindowPlan plan = plan(campaignId, window, until);
        CampaignDefinition supposed = campaigns.definition(campaignId).with(plan.windows());
        PreviewPage moves = new PreviewPage(page);
        if (campaigns.get(campaignId).startedAt() != null) {
            shifts.getObject().preview(supposed, calendar.snapshot(), moves::add);
        }
        return moves.preview(plan.moves());
    }

    /** Every window that was moved, the latest first. */
    @Transactional(readOnly = true)
    public List<WindowChange> log(String campaignId) {
        return log.of(campaignId);
    }

    private WindowPlan plan(String campaignId, CampaignWindow window, LocalDate until) {
        CampaignDefinition definition = campaigns.definition(campaignId);
        Window days = definition.windows().of(window);
        requireNotOver(campaignId, window, definition);
        Require.that(
                !until.isBefore(days.closes()),
                "until",
                "延长后的最后一天须晚于" + window.title() + "现在的最后一天（" + ChinaTime.format(days.closes()) + "）。");
        Require.that(!until.isAfter(days.closes().plusDays(MOST_DAYS)), "until", "一次最多延长" + MOST_DAYS + "天，请核对日期。");
        LocalDate today = ChinaTime.date(clock.instant());
        Require.that(!until.isBefore(today), "until", "延长后的最后一天不能早于今天（" + ChinaTime.format(today) + "）。");
        return WindowPlan.of(definition.windows(), window, until, calendar.snapshot());
    }

    /** The recommendation window ends by the clock, the others when their work is done. */
    private void requireNotOver(String campaignId, CampaignWindow window, CampaignDefinition definition) {
        Require.that(!campaigns.phase(campaignId).reached(window.left()), window.title() + "已经结束，不能再延长。");
        if (window == CampaignWindow.RECOMMENDATION) {
            Instant closes = Timetable.closesAt(definition, window);
            Require.that(
                    clock.instant().plus(MARGIN).isBefore(closes),
                    "推荐阶段于" + ChinaTime.format(closes) + "截止，距截止不足一分钟或者已经截止，不能再延长。");
        }
    }

    private static String collision(CampaignWindow window, LocalDate until, List<WindowMove> collisions) {
        return collisions.stream()
                .map(move -> move.window().title() + "（"
                        + ChinaTime.format(move.before().opens()) + "至"
                        + ChinaTime.format(move.before().closes()) + "，顺延后为"
                        + ChinaTime.format(move.after().opens()) + "至"
                        + ChinaTime.format(move.after().closes()) + "）")
                .collect(Collectors.joining(
                        "、", window.title() + "延长到" + ChinaTime.format(until) + "，将与后面的阶段冲突：", "。请改期，或者同意后面的阶段一并顺延。"));
    }
}
