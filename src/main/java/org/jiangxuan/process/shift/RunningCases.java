package org.jiangxuan.process.shift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the timers and tasks of a campaign in the order of their ids, page after page. */
@Component
class RunningCases {

    /** Before every id. */
    static final String FIRST = "";

    private static final String OF_CAMPAIGN = """
            join ACT_RU_EXECUTION p on p.ID_ = r.%s
            join ACT_RU_VARIABLE c on c.EXECUTION_ID_ = p.ID_ and c.NAME_ = 'campaign'
            where c.TEXT_ = :campaign and r.ID_ > :after and %s
            order by r.ID_
            fetch first :limit rows only
            """;

    private static final String TIMERS =
            """
            select r.ID_, r.PROCESS_DEF_ID_, d.ACT_ID_, p.ID_ as INSTANCE_, p.BUSINESS_KEY_, r.DUEDATE_,
                   r.EXCEPTION_MSG_
            from ACT_RU_JOB r
            join ACT_RU_JOBDEF d on d.ID_ = r.JOB_DEF_ID_
            """ + OF_CAMPAIGN.formatted("PROCESS_INSTANCE_ID_", "r.TYPE_ = 'timer' and r.DUEDATE_ is not null");

    private static final String TASKS = """
            select r.ID_, r.PROC_DEF_ID_, r.TASK_DEF_KEY_, p.BUSINESS_KEY_, r.DUE_DATE_, r.CREATE_TIME_
            from ACT_RU_TASK r
            """ + OF_CAMPAIGN.formatted("PROC_INST_ID_", "r.DUE_DATE_ is not null");

    private static final String VARIABLES =
            """
            select r.ID_, r.NAME_, p.ID_ as INSTANCE_, p.BUSINESS_KEY_, r.LONG_
            from ACT_RU_VARIABLE r
            """ + OF_CAMPAIGN.formatted("EXECUTION_ID_", "r.TYPE_ = 'date' and r.LONG_ is not null");

    private final JdbcClient jdbc;

    RunningCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after the id of the last one known, or {@link #FIRST} */
    List<RunningTimer> timers(String campaignId, String after, int limit) {
        return jdbc.sql(TIMERS)
                .param("campaign", campaignId)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new RunningTimer(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        instant(row, 6),
                        row.getString(7) != null))
                .list();
    }

    /** @param after the id of the last one known, or {@link #FIRST} */
    List<OpenTask> tasks(String campaignId, String after, int limit) {
        return jdbc.sql(TASKS)
                .param("campaign", campaignId)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new OpenTask(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        instant(row, 5),
                        instant(row, 6)))
                .list();
    }

    /** Variables of the instances themselves. @param after the id of the last one known, or {@link #FIRST} */
    List<InstantVariable> variables(String campaignId, String after, int limit) {
        return jdbc.sql(VARIABLES)
                .param("campaign", campaignId)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new InstantVariable(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        Instant.ofEpochMilli(row.getLong(5))))
                .list();
    }

    /** Whether a pass through a campaign's deadlines is going on; its second look is not counted. */
    boolean hasShiftJobs(String campaignId) {
        return jdbc.sql("""
                        select count(*) from ACT_RU_JOB
                        where HANDLER_TYPE_ = :type and HANDLER_CFG_ like :campaign and DUEDATE_ is null
                        """)
                        .param("type", ShiftPass.JOB_TYPE)
                        .param("campaign", campaignId + " %")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
