package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jiangxuan.campaign.CampaignWindow;
import org.jiangxuan.campaign.WindowExtensions;
import org.jiangxuan.campaign.WindowExtensions.Following;
import org.jiangxuan.platform.ChinaTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has work open is reminded of each deadline once, also of one that an extension sets when the timers have fired. */
class ReminderPathIT extends ProcessTest {

    @Autowired
    private WindowExtensions extensions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_extended_review_has_a_deadline_of_its_own() throws InterruptedException {
        underReview();
        reach("2021-07-13T09:00");
        assertThat(deadlines("APPROACHING")).containsExactly("2021-07-17T00:00");
        reach("2021-07-14T00:00");
        assertThat(deadlines("SILENT_AUTHORITY")).containsExactly("2021-07-14T00:00");

        extend(LocalDate.of(2021, 7, 23));
        reach("2021-07-20T07:30");
        assertThat(deadlines("APPROACHING")).containsExactly("2021-07-17T00:00");
        reach("2021-07-20T09:30");
        assertThat(deadlines("APPROACHING")).containsExactly("2021-07-17T00:00", "2021-07-24T00:00");
        assertThat(deadlines("SILENT_AUTHORITY")).containsExactly("2021-07-14T00:00");
        reach("2021-07-21T00:30");
        assertThat(deadlines("SILENT_AUTHORITY")).containsExactly("2021-07-14T00:00", "2021-07-21T00:00");
        assertThat(reminders("SILENT_AUTHORITY"))
                .isEqualTo(2 * definition.authorities().size());
        reach("2021-07-24T00:30");
        assertThat(deadlines("PASSED_IN_ALL")).containsExactly("2021-07-24T00:00");

        extend(LocalDate.of(2021, 7, 30));
        reach("2021-07-27T09:30");
        reach("2021-07-31T00:30");
        assertThat(deadlines("APPROACHING"))
                .containsExactly("2021-07-17T00:00", "2021-07-24T00:00", "2021-07-31T00:00");
        assertThat(deadlines("PASSED_IN_ALL")).containsExactly("2021-07-24T00:00", "2021-07-31T00:00");
        assertThat(reminders("PASSED_IN_ALL")).isEqualTo(2);
    }

    /** The hourly sweep has been there as well. */
    private void reach(String moment) throws InterruptedException {
        moveTo(moment);
        sweep();
        awaitListeners();
    }

    private void extend(LocalDate until) {
        extensions.extend(CAMPAIGN, CampaignWindow.REVIEW, until, "材料较多", "secretariat1", Following.MOVE_ALONG);
        time.drain();
    }

    private List<String> deadlines(String kind) {
        return jdbc
                .sql("select distinct deadline from reminder where kind = :kind and phase = 'REVIEW' order by deadline")
                .param("kind", kind)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(deadline -> deadline.atZoneSameInstant(ChinaTime.ZONE)
                        .toLocalDateTime()
                        .toString())
                .toList();
    }

    private int reminders(String kind) {
        return jdbc.sql("select count(*) from reminder where kind = :kind and phase = 'REVIEW'")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
