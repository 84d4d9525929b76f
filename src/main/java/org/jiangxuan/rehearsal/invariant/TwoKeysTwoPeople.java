package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.Map;

/** Where two keys are needed, two people turn them. */
final class TwoKeysTwoPeople implements Invariant {

    private static final Map<String, String> KEYS = Map.of(
            "task-first-key", "task-second-key",
            "task-revocation-decision", "task-revocation-second-key",
            "task-qualification-review", "task-second-review");

    @Override
    public String id() {
        return "INV-20";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        return KEYS.entrySet().stream()
                .flatMap(keys -> evidence.texts("""
                        select i.BUSINESS_KEY_ from ACT_HI_TASKINST a
                        join ACT_HI_TASKINST b on b.PROC_INST_ID_ = a.PROC_INST_ID_ and b.ASSIGNEE_ = a.ASSIGNEE_
                        join ACT_HI_PROCINST i on i.ID_ = a.PROC_INST_ID_
                        where a.DELETE_REASON_ = 'completed' and b.DELETE_REASON_ = 'completed'
                        and a.TASK_DEF_KEY_ = '%s' and b.TASK_DEF_KEY_ = '%s'
                        """.formatted(keys.getKey(), keys.getValue())).stream())
                .map(key -> key + " 的两把钥匙由同一人转动")
                .sorted()
                .toList();
    }
}
