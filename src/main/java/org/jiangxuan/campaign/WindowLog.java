package org.jiangxuan.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jiangxuan.campaign.CampaignDefinition.Window;
import org.jiangxuan.platform.ChinaTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who extended which window, why, and what moved by it; only added to. */
@Component
class WindowLog {

    private final JdbcClient jdbc;

    WindowLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String campaignId, CampaignWindow extended, List<WindowMove> moves, String reason, String by, Instant at) {
        for (WindowMove move : moves) {
            jdbc.sql("insert into window_change (campaign_id, extended, moved, opens_before, closes_before, opens,"
                            + " closes, reason, decided_by, decided_at)"
                            + " values (:campaign, :extended, :moved, :opensBefore, :closesBefore, :opens, :closes,"
                            + " :reason, :by, :at)")
                    .param("campaign", campaignId)
                    .param("extended", extended.name())
                    .param("moved", move.window().name())
                    .param("opensBefore", move.before().opens())
                    .param("closesBefore", move.before().closes())
                    .param("opens", move.after().opens())
                    .param("closes", move.after().closes())
                    .param("reason", reason)
                    .param("by", by)
                    .param("at", at.atZone(ChinaTime.ZONE).toOffsetDateTime())
                    .update();
        }
    }

    List<WindowChange> of(String campaignId) {
        return jdbc.sql("select * from window_change where campaign_id = :campaign order by id desc")
                .param("campaign", campaignId)
                .query((row, n) -> change(row))
                .list();
    }

    private static WindowChange change(ResultSet row) throws SQLException {
        return new WindowChange(
                CampaignWindow.valueOf(row.getString("extended")),
                new WindowMove(
                        CampaignWindow.valueOf(row.getString("moved")),
                        new Window(day(row, "opens_before"), day(row, "closes_before")),
                        new Window(day(row, "opens"), day(row, "closes"))),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
