package org.jiangxuan.rehearsal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.honour.BatchState;
import org.jiangxuan.honour.CommendationView;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CapExceptions;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.registry.Accounts;
import org.jiangxuan.rehearsal.scenario.Assumed;
import org.jiangxuan.rehearsal.scenario.Behaviour;
import org.jiangxuan.rehearsal.scenario.Deviation;
import org.jiangxuan.rehearsal.scenario.DeviationKind;
import org.jiangxuan.rehearsal.scenario.Scenario;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String NUMBER = "2021-00001";
    private static final Instant JULY_5 = Instant.parse("2021-07-05T08:00:00Z");

    private final Candidate candidate = mock(Candidate.class);
    private final Candidates candidates = mock(Candidates.class);
    private final Commendations commendations = mock(Commendations.class);
    private final Answers answers = new Answers(
            Dalian2021.definition(),
            mock(UnitRecommendations.class),
            candidates,
            mock(Evaluations.class),
            commendations,
            mock(Accounts.class),
            mock(CapExceptions.class),
            mock(Recusals.class),
            Clock.fixed(JULY_5, ChinaTime.ZONE),
            1);

    /** Paper that came on the window's last day is dated so, even if it is registered on the next working day. */
    @Test
    void paperIsReceivedOnTheDayOfDelivery() {
        when(candidates.get(NUMBER)).thenReturn(candidate);
        when(candidate.receivedAt()).thenReturn(Optional.of(Instant.parse("2021-07-02T15:59:00Z")));

        assertThat(answers.work("=delivered", receipt(), 0)).contains("2021-07-02");
        assertThat(answers.work("=today", receipt(), 0)).contains("2021-07-05");
    }

    /** Not those past their notice who follow in a later report. */
    @Test
    void theGovernmentStrikesThoseOnItsTable() {
        Behaviour struck = new Scenario(
                        Assumed.DEFAULT,
                        List.of(new Deviation(4, DeviationKind.GOVERNMENT_STRIKES, Map.of())),
                        new TreeMap<>())
                .behaviour(4);
        answers.about(NUMBER, struck);
        answers.about("2021-00002", struck);
        assertThat(answers.work("=strikes", decision(), 0)).isEmpty();

        when(commendations.latest("dalian-2021")).thenReturn(Optional.of(reported("2021-00003", NUMBER)));

        assertThat(answers.work("=strikes", decision(), 0))
                .contains(NUMBER + " " + struck.struck().orElseThrow());
    }

    private static CommendationView reported(String... numbers) {
        return new CommendationView(
                "dalian-2021",
                1,
                BatchState.REPORTED,
                List.of(numbers),
                Map.of(),
                "大人社请〔2021〕1号",
                LocalDate.of(2021, 8, 12),
                null,
                null,
                null,
                null,
                null);
    }

    private static WorkItem receipt() {
        return new WorkItem(
                "1", "task-centre-receipt", "接收材料", "candidate", NUMBER, NUMBER, JULY_5, null, Set.of("centre"), null);
    }

    private static WorkItem decision() {
        return new WorkItem(
                "2",
                "task-government-decision",
                "市政府审定",
                "selection-campaign",
                "dalian-2021",
                null,
                JULY_5,
                null,
                Set.of("government"),
                null);
    }
}
