package org.jiangxuan.rehearsal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jiangxuan.nomination.CaseStep;
import org.jiangxuan.process.PassedStep;
import org.jiangxuan.rehearsal.report.Report.TrailPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final Instant ONE = Instant.parse("2021-07-01T01:00:00Z");
    private static final Instant TWO = Instant.parse("2021-07-01T02:00:00Z");
    private static final Instant THREE = Instant.parse("2021-07-01T03:00:00Z");

    @Test
    void aPhaseIsLeftAfterItsEndAndACallAfterWhatItCalled() {
        List<TrailPart> trail = Trail.of(
                List.of(
                        step("candidate", "phase-recommendation", ONE, TWO),
                        step("candidate", "task-district-opinion", ONE, TWO),
                        step("candidate", "end-delivered", TWO, TWO),
                        step("candidate", "start-review", TWO, TWO),
                        step("candidate", "call-honour", TWO, THREE),
                        step("candidate", "end-honoured", THREE, THREE),
                        step("honour", "task-pay-award", TWO, THREE),
                        step("honour", "end-honour", THREE, THREE)),
                List.of());

        assertThat(trail)
                .extracting(TrailPart::step)
                .containsExactly(
                        "task-district-opinion",
                        "end-delivered",
                        "phase-recommendation",
                        "start-review",
                        "task-pay-award",
                        "end-honour",
                        "call-honour",
                        "end-honoured");
    }

    @Test
    void everyStepCarriesItsOwnResult() {
        List<TrailPart> trail = Trail.of(
                List.of(
                        step("candidate", "task-union-opinion", ONE, ONE),
                        step("candidate", "task-union-opinion", ONE, TWO),
                        step("candidate", "task-authority-opinion#multiInstanceBody", ONE, TWO),
                        new PassedStep("candidate", "task-district-opinion", TWO, THREE, true),
                        step("candidate", "task-centre-receipt", THREE, null)),
                List.of(
                        new CaseStep(ONE, "task-union-opinion", "disagree", "union01"),
                        new CaseStep(TWO, "task-union-opinion", "agree", "union01")));

        assertThat(trail).extracting(TrailPart::result).containsExactly("disagree", "agree", "已中断", "办理中");
        assertThat(trail.get(0).at()).hasToString("2021-07-01T09:00+08:00");
    }

    private static PassedStep step(String process, String step, Instant entered, @Nullable Instant left) {
        return new PassedStep(process, step, entered, left, false);
    }
}
