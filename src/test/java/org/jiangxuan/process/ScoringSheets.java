package org.jiangxuan.process;

import java.util.Map;
import java.util.Set;

/** One expert's sheet on one candidate: how it is filled in, and its steps. */
final class ScoringSheets {

    static final Map<String, Object> SCORE = Map.of("decision", "score", "c4", 90, "c5", 80, "c6", 85);
    static final Map<String, Object> RECUSE = Map.of("decision", "recuse", "reason", "曾为师徒");

    static final Set<String> OF_ONE_SHEET = Set.of(
            "scoring",
            "start-scoring",
            "task-expert-score",
            "gateway-recused",
            "service-replace-expert",
            "gateway-expert-replaced",
            "end-without-score",
            "end-scored");

    private ScoringSheets() {}
}
