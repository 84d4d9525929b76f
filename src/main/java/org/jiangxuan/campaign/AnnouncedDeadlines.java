package org.jiangxuan.campaign;

import java.time.Clock;
import java.time.Instant;
import org.jiangxuan.platform.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which deadlines were announced, so that each is once, by its timer or, after an extension, by the hourly look. */
@Component
class AnnouncedDeadlines {

    /** What is announced of a deadline. The names are stored. */
    enum Kind {
        APPROACHING,
        PASSED
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    AnnouncedDeadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes that a deadline is announced.
     *
     * @return whether it had not been
     */
    boolean note(String campaignId, CampaignWindow phase, Kind kind, Instant deadline) {
        boolean known = jdbc.sql("""
                        select count(*) from announced_deadline
                        where campaign_id = :campaign and phase = :phase and kind = :kind and deadline = :deadline
                        """)
                        .param("campaign", campaignId)
                        .param("phase", phase.name())
                        .param("kind", kind.name())
                        .param("deadline", deadline.atZone(ChinaTime.ZONE).toOffsetDateTime())
                        .query(Long.class)
                        .single()
                > 0;
        if (known) {
            return false;
        }
        jdbc.sql("""
                        insert into announced_deadline (campaign_id, phase, kind, deadline, announced_at)
                        values (:campaign, :phase, :kind, :deadline, :at)
                        """)
                .param("campaign", campaignId)
                .param("phase", phase.name())
                .param("kind", kind.name())
                .param("deadline", deadline.atZone(ChinaTime.ZONE).toOffsetDateTime())
                .param("at", clock.instant().atZone(ChinaTime.ZONE).toOffsetDateTime())
                .update();
        return true;
    }
}
