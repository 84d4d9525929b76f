package org.jiangxuan.rehearsal.invariant;

import java.util.List;
import java.util.stream.Stream;

/** No instance is unfinished, no job is left, nothing has failed. */
final class EverythingEnds implements Invariant {

    @Override
    public String id() {
        return "INV-01";
    }

    @Override
    public List<String> violations(Evidence evidence) {
        Stream<String> unfinished =
                evidence.texts("select distinct BUSINESS_KEY_ from ACT_HI_PROCINST where END_TIME_ is null").stream()
                        .map(key -> key + " 的流程未办结");
        Stream<String> left = Stream.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_INCIDENT")
                .filter(table -> evidence.count("select count(*) from " + table) > 0)
                .map(table -> table + " 不为空");
        Stream<String> failed =
                evidence.texts("select coalesce(HANDLER_CFG_, ID_) from ACT_RU_JOB where RETRIES_ = 0").stream()
                        .map(job -> "失败的作业 " + job);
        return Stream.of(unfinished, left, failed).flatMap(s -> s).toList();
    }
}
