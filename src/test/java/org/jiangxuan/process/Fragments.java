package org.jiangxuan.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The stretches that the paths of the process <code>candidate</code> are made of: element ids in the order of passing. */
final class Fragments {

    static final List<String> APPLIED = List.of(
            "start-application",
            "phase-recommendation",
            "start-recommendation",
            "rule-eligibility",
            "gateway-eligible");
    static final List<String> CHECKED = List.of("task-enterprise-check", "gateway-enterprise-agrees");
    static final List<String> CONSULTED = List.of("task-union-opinion", "gateway-union-agrees");
    static final List<String> SETTLED = List.of("wait-unit-recommended", "gateway-recommended");
    static final List<String> SENT_BY_DISTRICT = List.of("task-district-opinion", "gateway-district-agrees");
    static final List<String> DELIVERED = List.of("service-deliver-materials", "end-delivered");
    static final List<String> CHECKED_IN = List.of("task-centre-receipt", "gateway-paper-received");
    static final List<String> SCORED = List.of("start-scoring", "task-expert-score", "gateway-recused", "end-scored");
    static final List<String> OUT_OF_RECOMMENDATION =
            List.of("boundary-recommendation-out", "end-out-of-recommendation");

    /** Of the process <code>revocation</code>. */
    static final List<String> UP_TO_SECOND_KEY = List.of(
            "start-fraud-reported",
            "task-verify-report",
            "gateway-substantiated",
            "task-hear-person",
            "task-revocation-decision",
            "task-revocation-second-key",
            "gateway-revoked");

    static final List<String> UP_TO_RECEIPT =
            path(APPLIED, CHECKED, CONSULTED, SETTLED, SENT_BY_DISTRICT, DELIVERED, CHECKED_IN);

    private Fragments() {}

    @SafeVarargs
    static List<String> path(List<String>... fragments) {
        List<String> path = new ArrayList<>();
        Collections.addAll(path);
        for (List<String> fragment : fragments) {
            path.addAll(fragment);
        }
        return path;
    }

    /** Whether a step is one of those that each expert walks alone, beside the others. */
    static boolean isScoring(String step) {
        return step.startsWith("scoring") || step.startsWith("task-expert-score") || SCORED.contains(step);
    }

    static List<String> times(int n, String step) {
        return Collections.nCopies(n, step);
    }
}
