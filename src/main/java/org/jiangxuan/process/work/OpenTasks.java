package org.jiangxuan.process.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiangxuan.platform.GroupNames;
import org.jiangxuan.platform.OpenCount;
import org.jiangxuan.platform.WorkItem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads open tasks with their business keys and candidate groups in one statement, which the engine's own queries cannot:
 * they would ask for each task's groups by itself.
 */
@Component
class OpenTasks {

    private static final String TASKS = """
            select t.ID_, t.TASK_DEF_KEY_, t.NAME_, d.KEY_, e.BUSINESS_KEY_, t.CREATE_TIME_, t.DUE_DATE_, t.ASSIGNEE_,
                   l.GROUP_ID_,
                   (select v.TEXT_ from ACT_RU_VARIABLE v
                    where v.VAR_SCOPE_ = t.PROC_INST_ID_ and v.NAME_ = 'candidateNumber') as CANDIDATE_
            from ACT_RU_TASK t
            join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_
            left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
            """;

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkItem> all() {
        return collect(jdbc.sql(TASKS + " order by t.CREATE_TIME_, t.ID_"));
    }

    boolean isOpen(String id) {
        return jdbc.sql("select count(*) from ACT_RU_TASK where ID_ = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<String> groupsOf(String userId) {
        return jdbc.sql("select GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ = :user")
                .param("user", userId)
                .query(String.class)
                .list();
    }

    /** @param limit how many tasks at the most, the most urgent first */
    List<WorkItem> of(String userId, Collection<String> groups, int limit) {
        return collect(jdbc.sql(TASKS + """
                        where t.ASSIGNEE_ = :user or (t.ASSIGNEE_ is null and exists (
                            select 1 from ACT_RU_IDENTITYLINK own where own.TASK_ID_ = t.ID_
                            and own.TYPE_ = 'candidate' and own.GROUP_ID_ in (:groups)))
                        order by t.DUE_DATE_ nulls last, t.CREATE_TIME_, t.ID_
                        fetch first :limit rows only
                        """)
                .param("user", userId)
                .param("groups", groups.isEmpty() ? Set.of("") : groups)
                .param("limit", limit));
    }

    /** A task handed to one expert, which no group is offered, counts for the experts. */
    List<OpenCount> byGroup(String campaignId, Instant dueBefore) {
        return jdbc.sql("""
                        select GROUP_ID_, count(*) as OPEN_
                        from (select coalesce(l.GROUP_ID_, :experts) as GROUP_ID_
                            from ACT_RU_TASK t
                            join ACT_RU_VARIABLE c on c.PROC_INST_ID_ = t.PROC_INST_ID_ and c.NAME_ = 'campaign'
                            left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
                            where c.TEXT_ = :campaign and t.DUE_DATE_ <= :due) o
                        group by GROUP_ID_
                        order by GROUP_ID_
                        """)
                .param("experts", GroupNames.EXPERTS)
                .param("campaign", campaignId)
                .param("due", Timestamp.from(dueBefore))
                .query((row, n) -> new OpenCount(row.getString("GROUP_ID_"), row.getLong("OPEN_")))
                .list();
    }

    private static List<WorkItem> collect(JdbcClient.StatementSpec statement) {
        Map<String, Row> tasks = new LinkedHashMap<>();
        statement.query((ResultSet row) -> {
            tasks.computeIfAbsent(row.getString("ID_"), id -> Row.of(row)).add(row.getString("GROUP_ID_"));
        });
        List<WorkItem> items = new ArrayList<>(tasks.size());
        tasks.forEach((id, row) -> items.add(row.item(id)));
        return items;
    }

    private record Row(
            String step,
            String title,
            String process,
            String businessKey,
            @Nullable String candidateNumber,
            @Nullable Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable String assignee,
            Set<String> groups) {

        static Row of(ResultSet row) {
            try {
                String businessKey = row.getString("BUSINESS_KEY_");
                return new Row(
                        row.getString("TASK_DEF_KEY_"),
                        TaskNames.step(row.getString("NAME_"), businessKey),
                        row.getString("KEY_"),
                        businessKey,
                        row.getString("CANDIDATE_"),
                        instant(row.getTimestamp("CREATE_TIME_")),
                        instant(row.getTimestamp("DUE_DATE_")),
                        row.getString("ASSIGNEE_"),
                        new HashSet<>());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static @Nullable Instant instant(@Nullable Timestamp time) {
            return time == null ? null : time.toInstant();
        }

        void add(@Nullable String group) {
            if (group != null) {
                groups.add(group);
            }
        }

        WorkItem item(String id) {
            return new WorkItem(
                    id, step, title, process, businessKey, candidateNumber, createdAt, dueAt, groups, assignee);
        }
    }
}
