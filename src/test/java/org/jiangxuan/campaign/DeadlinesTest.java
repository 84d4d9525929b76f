package org.jiangxuan.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jiangxuan.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final String ID = "dalian-2021";

    @Test
    void deadlinesArePublishedOnceWithTheirInstant() {
        CampaignSchedule schedule = mock(CampaignSchedule.class);
        given(schedule.of(ID)).willReturn(Timetable.of(Dalian2021.definition(), WorkingCalendar.published()));
        List<Object> published = new ArrayList<>();
        AnnouncedDeadlines announced = mock(AnnouncedDeadlines.class);
        given(announced.note(any(), any(), any(), any())).willReturn(true, true, false);
        Deadlines deadlines =
                new Deadlines(mock(Campaigns.class), schedule, announced, published::add, Clock.systemUTC());

        deadlines.approaching(ID, CampaignWindow.RECOMMENDATION);
        deadlines.passed(ID, CampaignWindow.REVIEW);
        deadlines.passed(ID, CampaignWindow.REVIEW);

        assertThat(published)
                .containsExactly(
                        new DeadlineApproaching(
                                ID,
                                CampaignWindow.RECOMMENDATION,
                                OffsetDateTime.parse("2021-07-03T00:00+08:00").toInstant()),
                        new DeadlinePassed(
                                ID,
                                CampaignWindow.REVIEW,
                                OffsetDateTime.parse("2021-07-17T00:00+08:00").toInstant()));
    }
}
