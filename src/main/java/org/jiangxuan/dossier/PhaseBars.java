package org.jiangxuan.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.campaign.CampaignDefinition.Windows;
import org.jiangxuan.campaign.CampaignPhase;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Campaigns;
import org.jiangxuan.dossier.PhaseBar.Segment;
import org.jiangxuan.dossier.PhaseBar.State;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Stage;
import org.jiangxuan.platform.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the four-phase bar. */
@Component
class PhaseBars {

    private final Campaigns campaigns;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PhaseBars(Campaigns campaigns, WorkingCalendar calendar, Clock clock) {
        this.campaigns = campaigns;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The bar of a campaign. */
    PhaseBar ofCampaign(String campaignId) {
        CampaignPhase phase = campaigns.phase(campaignId);
        return draw(campaignId, window -> campaignState(phase, window));
    }

    /** The bar of one case: what is behind it, where it is, where it left. */
    PhaseBar ofCandidate(Candidate candidate) {
        Stage reached = candidate.reached();
        boolean out = candidate
                .outcome()
                .filter(outcome -> outcome != Outcome.HONOURED)
                .isPresent();
        CampaignWindow current = current(reached);
        return draw(candidate.campaignId(), window -> {
            int place = window.compareTo(current);
            if (place != 0) {
                return place < 0 ? State.DONE : State.AHEAD;
            }
            if (out) {
                return State.OUT;
            }
            if (reached.atLeast(Stage.NAMED)) {
                return State.DONE;
            }
            return begun(reached) ? State.ACTIVE : State.AHEAD;
        });
    }

    private static CampaignWindow current(Stage reached) {
        if (reached.atLeast(Stage.PROPOSED)) {
            return CampaignWindow.PUBLICITY;
        }
        if (reached.atLeast(Stage.DETERMINED)) {
            return CampaignWindow.EVALUATION;
        }
        return reached.atLeast(Stage.DELIVERED) ? CampaignWindow.REVIEW : CampaignWindow.RECOMMENDATION;
    }

    /** A case that waits for the next phase to open is in neither. */
    private static boolean begun(Stage reached) {
        return reached != Stage.DELIVERED && reached != Stage.RECEIVED && reached != Stage.DETERMINED;
    }

    /** The bar of a campaign, each phase in the state that the function tells. */
    PhaseBar draw(String campaignId, Function<CampaignWindow, State> states) {
        WorkingCalendar now = calendar.snapshot();
        Windows windows = campaigns.definition(campaignId).windows();
        LocalDate today = ChinaTime.date(clock.instant());
        List<Segment> segments = new ArrayList<>();
        for (CampaignWindow window : CampaignWindow.values()) {
            segments.add(segment(now, window, windows.of(window), states.apply(window), today));
        }
        return new PhaseBar(today, segments);
    }

    private static State campaignState(CampaignPhase phase, CampaignWindow window) {
        if (phase.reached(window.left())) {
            return State.DONE;
        }
        return phase.reached(window.entered()) ? State.ACTIVE : State.AHEAD;
    }

    private static Segment segment(
            WorkingCalendar calendar, CampaignWindow window, Window days, State told, LocalDate today) {
        boolean over = today.isAfter(days.closes());
        State state = told == State.ACTIVE && over ? State.LATE : told;
        Integer left = state == State.ACTIVE
                ? count(calendar, today.isBefore(days.opens()) ? days.opens() : today, days)
                : null;
        return new Segment(
                window,
                days.opens(),
                days.closes(),
                state,
                count(calendar, days.opens(), days),
                left,
                mark(days, today));
    }

    private static @Nullable Integer count(WorkingCalendar calendar, LocalDate from, Window days) {
        boolean known =
                calendar.knows(from.getYear()) && calendar.knows(days.closes().getYear());
        return known ? calendar.countBetween(from, days.closes()) : null;
    }

    /** The middle of today within the window, in hundredths. */
    private static @Nullable Integer mark(Window days, LocalDate today) {
        if (today.isBefore(days.opens()) || today.isAfter(days.closes())) {
            return null;
        }
        double length = ChronoUnit.DAYS.between(days.opens(), days.closes()) + 1.0;
        double passed = ChronoUnit.DAYS.between(days.opens(), today) + 0.5;
        return (int) Math.round(passed / length * 100);
    }
}
