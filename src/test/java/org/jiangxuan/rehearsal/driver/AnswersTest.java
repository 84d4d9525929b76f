package org.jiangxuan.rehearsal.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jiangxuan.campaign.Dalian2021;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.nomination.Candidate;
import org.jiangxuan.nomination.Candidates;
import org.jiangxuan.nomination.CapExceptions;
import org.jiangxuan.nomination.UnitRecommendations;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.registry.Accounts;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final String NUMBER = "2021-00001";
    private static final Instant JULY_5 = Instant.parse("2021-07-05T08:00:00Z");

    private final Candidate candidate = mock(Candidate.class);
    private final Candidates candidates = mock(Candidates.class);
    private final Answers answers = new Answers(
            Dalian2021.definition(),
            mock(UnitRecommendations.class),
            candidates,
            mock(Evaluations.class),
            mock(Commendations.class),
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

    private static WorkItem receipt() {
        return new WorkItem(
                "1", "task-centre-receipt", "接收材料", "candidate", NUMBER, NUMBER, JULY_5, null, Set.of("centre"), null);
    }
}
