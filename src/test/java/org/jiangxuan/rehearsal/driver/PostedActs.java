package org.jiangxuan.rehearsal.driver;

import java.util.Map;
import java.util.Optional;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.rehearsal.scenario.Act;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Acts outside tasks of which one JVM knows the moment and others do them: the first only posts them. */
public final class PostedActs implements Acts {

    private final Board board;

    private PostedActs(Board board) {
        this.board = board;
    }

    /** Where acts are posted. */
    public interface Board {

        /** @param number whom it is about; null when it is about the whole campaign */
        void post(@Nullable String number, Act act);
    }

    /** The scenario's acts, each posted when its moment has come. */
    public static Happenings on(
            Board board,
            BeanFactory beans,
            CampaignDefinition campaign,
            Scenario scenario,
            Map<Integer, String> numbers) {
        WorkingCalendar calendar = beans.getBean(WorkingCalendar.class);
        Incidents incidents = new Incidents(
                campaign,
                calendar,
                Timetable.of(campaign, calendar),
                new PostedActs(board),
                beans.getBean(UnitRecommendations.class),
                Watcher.NONE);
        numbers.forEach((row, number) ->
                incidents.happenTo(number, scenario.behaviour(row).acts()));
        incidents.happen(scenario.ofCampaign().acts());
        return incidents;
    }

    /**
     * Does an act that was posted.
     *
     * @return what came of it; empty when it is not possible any more
     */
    public static Optional<String> perform(BeanFactory beans, String campaignId, @Nullable String number, Act act) {
        Acts acts = beans.getBean(Acts.class);
        return acts.isPossible(campaignId, number, act)
                ? Optional.of(acts.act(campaignId, number, act))
                : Optional.empty();
    }

    @Override
    public boolean isPossible(String campaignId, @Nullable String number, Act act) {
        return true;
    }

    @Override
    public String act(String campaignId, @Nullable String number, Act act) {
        board.post(number, act);
        return "";
    }
}
