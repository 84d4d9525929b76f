package org.jiangxuan.rehearsal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jiangxuan.calendar.WorkingCalendar;
import org.jiangxuan.campaign.CampaignDefinition;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.campaign.Timetable;
import org.jiangxuan.nomination.RoundView;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.publicity.ObjectionLevel;
import org.jiangxuan.rehearsal.driver.Incidents.Incident;
import org.jiangxuan.rehearsal.scenario.Act;
import org.jiangxuan.rehearsal.scenario.ScheduledAct;
import org.jiangxuan.rehearsal.scenario.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static final String NUMBER = "2021-00001";
    private static final String ROUND = "2021-T00001";
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final CampaignDefinition campaign = Dalian2021.definition();
    private final UnitRecommendations rounds = mock(UnitRecommendations.class);
    private final Recorded acts = new Recorded();
    private final Incidents incidents = new Incidents(
            campaign,
            WorkingCalendar.published(),
            Timetable.of(campaign, WorkingCalendar.published()),
            acts,
            rounds,
            Watcher.NONE);

    @Test
    void anActInAWindowHasItsMomentFromTheBeginning() {
        incidents.happenTo(
                NUMBER,
                List.of(new ScheduledAct(new Act.Withdraw(), new When.InWindow(CampaignWindow.REVIEW, 1, TEN))));

        assertThat(incidents.next()).contains(at("2021-07-06T02:00:00Z"));
    }

    @Test
    void aHolidayIsDeclaredOnTheWorkingDayBefore() {
        incidents.happen(List.of(new ScheduledAct(
                new Act.DeclareHoliday(LocalDate.of(2021, 6, 28)), new When.Before(LocalDate.of(2021, 6, 28), TEN))));

        assertThat(incidents.next()).contains(at("2021-06-25T02:00:00Z"));
    }

    @Test
    void anActAfterATaskWaitsForTheTaskOfTheNomineesOwnRound() {
        RoundView round = mock(RoundView.class);
        RoundView other = mock(RoundView.class);
        when(rounds.round(ROUND)).thenReturn(round);
        when(rounds.round("2021-T00002")).thenReturn(other);
        when(round.candidates()).thenReturn(List.of(NUMBER));
        when(other.candidates()).thenReturn(List.of("2021-00002"));
        incidents.happenTo(
                NUMBER,
                List.of(new ScheduledAct(
                        new Act.Object(ObjectionLevel.INTERNAL, Act.Objector.ONE),
                        new When.AfterStep("task-post-internal-publicity", 1, TEN))));

        assertThat(incidents.next()).isEmpty();
        incidents.acted(posting("2021-T00002"), at("2021-06-22T01:00:00Z"));
        assertThat(incidents.next()).isEmpty();
        incidents.acted(posting(ROUND), at("2021-06-25T01:00:00Z"));

        assertThat(incidents.next()).contains(at("2021-06-28T02:00:00Z"));
    }

    @Test
    void whatIsDueHappensOnceAndInTheOrderOfTheNumbers() {
        ScheduledAct withdraw = new ScheduledAct(new Act.Withdraw(), new When.InWindow(CampaignWindow.REVIEW, 1, TEN));
        incidents.happenTo("2021-00002", List.of(withdraw));
        incidents.happenTo(NUMBER, List.of(withdraw));

        assertThat(incidents.happen(at("2021-07-06T01:59:00Z")).acts()).isZero();
        assertThat(incidents.happen(at("2021-07-06T02:00:00Z")).acts()).isEqualTo(2);
        assertThat(incidents.happen(at("2021-07-06T02:00:00Z")).acts()).isZero();

        assertThat(acts.done).containsExactly("2021-00001 withdraws", "2021-00002 withdraws");
    }

    @Test
    void whatIsNotPossibleAnyMoreIsDroppedAndARefusalIsTold() {
        acts.impossible = "2021-00002";
        acts.forbidden = NUMBER;
        ScheduledAct withdraw = new ScheduledAct(new Act.Withdraw(), new When.InWindow(CampaignWindow.REVIEW, 1, TEN));
        incidents.happenTo(NUMBER, List.of(withdraw));
        incidents.happenTo("2021-00002", List.of(withdraw));

        Happenings.Result result = incidents.happen(at("2021-07-06T02:00:00Z"));

        assertThat(result.refusals()).singleElement().asString().contains(NUMBER, "不可以");
        assertThat(incidents.happened())
                .containsExactly(new Incident(at("2021-07-06T02:00:00Z"), "2021-00002", "withdraws", null));
    }

    private static WorkItem posting(String round) {
        return new WorkItem(
                "1",
                "task-post-internal-publicity",
                "发布内部公示",
                "unit-recommendation",
                round,
                null,
                null,
                null,
                Set.of(),
                null);
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static final class Recorded implements Acts {

        private final List<String> done = new ArrayList<>();
        private String impossible = "";
        private String forbidden = "";

        @Override
        public boolean isPossible(String campaignId, @Nullable String number, Act act) {
            return !impossible.equals(number);
        }

        @Override
        public String act(String campaignId, @Nullable String number, Act act) {
            if (forbidden.equals(number)) {
                throw new RuleViolation("不可以");
            }
            done.add(number + " " + act.word());
            return "done";
        }
    }
}
