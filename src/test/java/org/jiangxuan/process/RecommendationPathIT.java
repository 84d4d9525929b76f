package org.jiangxuan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jiangxuan.nomination.Outcome;
import org.jiangxuan.nomination.Qualification;
import org.junit.jupiter.api.Test;

class RecommendationPathIT extends ProcessTest {

    @Test
    void someone_insured_too_short_is_not_eligible() {
        recommendationOpens();

        String number = apply(new Qualification(59, "2", true, null, true));

        assertThat(steps(number))
                .containsExactly(
                        "start-application",
                        "phase-recommendation",
                        "start-recommendation",
                        "rule-eligibility",
                        "gateway-eligible",
                        "end-not-eligible",
                        "boundary-recommendation-out",
                        "end-out-of-recommendation");
        assertThat(candidates.get(number).outcome()).contains(Outcome.NOT_ELIGIBLE);
        assertThat(candidates.get(number).findings())
                .filteredOn(finding -> !finding.passed())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("N7_INSURED_MONTHS");
                    assertThat(finding.data()).isEqualTo("59");
                });
    }

    @Test
    void the_enterprise_refuses() {
        recommendationOpens();
        String number = apply();
        assertThat(task(number, "task-enterprise-check").dueAt()).isEqualTo(at("2021-06-23T00:00"));

        complete(
                number,
                "task-enterprise-check",
                Map.of("opinion", "refuse", "opinionText", "不在一线岗位工作。", "signatory", "王人事"));

        assertThat(candidates.get(number).outcome()).contains(Outcome.ENTERPRISE_REFUSED);
        assertThat(steps(number))
                .endsWith(
                        "task-enterprise-check",
                        "gateway-enterprise-agrees",
                        "end-enterprise-refused",
                        "boundary-recommendation-out",
                        "end-out-of-recommendation");
    }
}
