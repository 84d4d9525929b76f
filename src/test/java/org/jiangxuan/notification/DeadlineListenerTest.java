package org.jiangxuan.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.DeadlineApproaching;
import org.jiangxuan.campaign.DeadlinePassed;
import org.jiangxuan.platform.ChinaTime;
import org.jiangxuan.platform.OpenCount;
import org.jiangxuan.platform.WorkList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class DeadlineListenerTest {

    private static final Instant CLOSE = Instant.parse("2021-07-02T16:00:00Z");
    private static final DeadlineApproaching EVENT =
            new DeadlineApproaching("dalian-2021", CampaignWindow.RECOMMENDATION, CLOSE);

    private static final DeadlinePassed PASSED =
            new DeadlinePassed("dalian-2021", CampaignWindow.RECOMMENDATION, CLOSE);

    private final ReminderRows rows = mock();
    private final WorkList workList = mock();
    private final Clock clock = Clock.fixed(Instant.parse("2021-06-29T01:00:00Z"), ChinaTime.ZONE);
    private final DeadlineListener listener = new DeadlineListener(rows, workList, clock);

    @BeforeEach
    void twoGroupsHaveWorkOpen() {
        when(workList.openByGroup(anyString(), any()))
                .thenReturn(List.of(new OpenCount("region210202", 3), new OpenCount("centre", 1)));
    }

    @Test
    void eachGroupWithOpenWorkIsRemindedOnce() {
        when(rows.groupsReminded(any(), any(), any(), any())).thenReturn(List.of());
        listener.on(EVENT);
        assertThat(written())
                .extracting(reminder -> reminder.view().openCount())
                .containsExactly(3L, 1L);
    }

    @Test
    void theSameEventAgainWritesNothing() {
        when(rows.groupsReminded(any(), any(), any(), any())).thenReturn(List.of("region210202", "centre"));
        listener.on(EVENT);
        assertThat(written()).isEmpty();
    }

    @Test
    void theCityIsToldWhatIsOverdueInAllGroups() {
        listener.on(PASSED);
        assertThat(written())
                .extracting(
                        reminder -> reminder.view().kind(),
                        reminder -> reminder.view().openCount())
                .containsExactly(
                        tuple(ReminderKind.PASSED, 3L),
                        tuple(ReminderKind.PASSED, 1L),
                        tuple(ReminderKind.PASSED_IN_ALL, 4L));
    }

    @Test
    void theCityIsToldOnce() {
        when(rows.groupsReminded(any(), any(), eq(ReminderKind.PASSED), any()))
                .thenReturn(List.of("region210202", "centre"));
        when(rows.groupsReminded(any(), any(), eq(ReminderKind.PASSED_IN_ALL), any()))
                .thenReturn(List.of("secretariat"));
        listener.on(PASSED);
        assertThat(written()).isEmpty();
    }

    @Test
    void theCityIsToldNothingWhenNothingIsOverdue() {
        when(workList.openByGroup(anyString(), any())).thenReturn(List.of());
        listener.on(PASSED);
        assertThat(written()).isEmpty();
    }

    private List<StoredReminder> written() {
        ArgumentCaptor<List<StoredReminder>> saved = ArgumentCaptor.captor();
        verify(rows, atLeastOnce()).saveAll(saved.capture());
        return saved.getAllValues().stream().flatMap(List::stream).toList();
    }
}
