package org.jiangxuan.cluster;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jiangxuan.platform.WorkItem;
import org.jiangxuan.rehearsal.driver.People;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells people how often somebody, at whatever node, has done a step of a case before: they act by it. */
final class Visits {

    private final JdbcClient jdbc;
    private final Map<String, Integer> known = new HashMap<>();

    Visits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        known.clear();
    }

    void catchUp(WorkItem item, People people) {
        String key = Objects.requireNonNullElse(item.candidateNumber(), item.businessKey());
        int done = done(item.step(), key);
        for (int i = known.getOrDefault(item.step() + key, 0); i < done; i++) {
            people.acted(item);
        }
        known.put(item.step() + key, done);
    }

    private int done(String step, String key) {
        return jdbc.sql("""
                        select count(distinct t.ID_) from ACT_HI_TASKINST t
                        join ACT_HI_PROCINST i on i.ID_ = t.PROC_INST_ID_
                        left join ACT_HI_VARINST v on v.PROC_INST_ID_ = i.ID_ and v.NAME_ = 'candidateNumber'
                        where t.DELETE_REASON_ = 'completed' and t.TASK_DEF_KEY_ = :step
                        and coalesce(v.TEXT_, i.BUSINESS_KEY_) = :key
                        """)
                .param("step", step)
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
