package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void leadsToTheNextOneOnly(Stage stage) {
        Set<Stage> next = Stream.of(Stage.values()).filter(stage::leadsTo).collect(Collectors.toSet());

        assertThat(next).hasSize(stage == Stage.NAMED || stage == Stage.ENDED ? 0 : 1);
        assertThat(next).allMatch(s -> s.ordinal() == stage.ordinal() + 1);
    }

    @Test
    void onwardsLeavesTheEndOut() {
        assertThat(Stage.PROPOSED.onwards()).isEqualTo(EnumSet.of(Stage.PROPOSED, Stage.NOTICE_PASSED, Stage.NAMED));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ELIGIBLE, SUBMITTED, SUBMITTED",
        "ENTERPRISE_REFUSED, ELIGIBLE, ELIGIBLE",
        "UNION_DISAGREED, ENTERPRISE_AGREED, ENTERPRISE_AGREED",
        "NOT_RECOMMENDED, UNION_AGREED, UNION_AGREED",
        "NOT_SUBMITTED, SUBMITTED, DELIVERED",
        "DISTRICT_REFUSED, PUBLICISED_INTERNALLY, PUBLICISED_INTERNALLY",
        "NOT_DETERMINED, RECEIVED, UNDER_REVIEW",
        "NOT_PROPOSED, DETERMINED, SCORED",
        "STRUCK, PROPOSED, NOTICE_PASSED",
        "HONOURED, NAMED, NAMED",
        "WITHDRAWN, SUBMITTED, NOTICE_PASSED",
        "DISQUALIFIED, SUBMITTED, NOTICE_PASSED"
    })
    void anOutcomeFollowsCertainStagesOnly(Outcome outcome, Stage first, Stage last) {
        assertThat(Stage.values()).filteredOn(outcome::mayFollow).containsExactlyElementsOf(EnumSet.range(first, last));
    }
}
