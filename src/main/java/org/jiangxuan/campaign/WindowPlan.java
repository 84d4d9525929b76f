package org.jiangxuan.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignDefinition.Windows;

/**
 * What an extension does to the four windows. A later window that would open before the one ahead of it has closed moves
 * along: it opens on the first working day after and keeps its number of working days, but never closes earlier than
 * before.
 */
final class WindowPlan {

    private final List<WindowMove> moves = new ArrayList<>();
    private final Map<CampaignWindow, Window> windows = new EnumMap<>(CampaignWindow.class);

    private WindowPlan(Windows now, CampaignWindow extended, LocalDate until, WorkingCalendar calendar) {
        Window ahead = now.of(extended);
        for (CampaignWindow window : CampaignWindow.values()) {
            Window before = now.of(window);
            Window after = before;
            if (window == extended) {
                after = new Window(before.opens(), until);
            } else if (window.compareTo(extended) > 0 && !before.opens().isAfter(ahead.closes())) {
                after = behind(before, ahead.closes(), calendar);
            }
            windows.put(window, after);
            if (!after.equals(before)) {
                moves.add(new WindowMove(window, before, after));
            }
            ahead = after;
        }
    }

    static WindowPlan of(Windows now, CampaignWindow extended, LocalDate until, WorkingCalendar calendar) {
        return new WindowPlan(now, extended, until, calendar);
    }

    private static Window behind(Window before, LocalDate ahead, WorkingCalendar calendar) {
        LocalDate opens = calendar.nextWorkingDay(ahead.plusDays(1));
        int workingDays = calendar.countBetween(before.opens(), before.closes());
        LocalDate closes = calendar.plus(opens, Math.max(workingDays, 1) - 1);
        return new Window(opens, closes.isBefore(before.closes()) ? before.closes() : closes);
    }

    /** The windows that move, the extended one first; none if it closes on that day already. */
    List<WindowMove> moves() {
        return List.copyOf(moves);
    }

    /** The windows that move only because they would collide. */
    List<WindowMove> collisions() {
        return moves.size() <= 1 ? List.of() : List.copyOf(moves.subList(1, moves.size()));
    }

    /** All four windows as they will be. */
    Windows windows() {
        return new Windows(
                day(CampaignWindow.RECOMMENDATION),
                day(CampaignWindow.REVIEW),
                day(CampaignWindow.EVALUATION),
                day(CampaignWindow.PUBLICITY));
    }

    private Window day(CampaignWindow window) {
        return Objects.requireNonNull(windows.get(window));
    }
}
