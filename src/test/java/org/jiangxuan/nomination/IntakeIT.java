package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiangxuan.nomination.Sheet.describe;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakeIT extends NominationDatabase {

    private static final String UNIT_NAME = "大连北良桥医药有限公司";

    @Autowired
    private Intake intake;

    @Autowired
    private CapExceptions exceptions;

    @Test
    void accepted_rows_become_candidates_with_what_annex_3_holds() {
        IntakeResult result = submit(sheet(3));

        assertThat(result.submitted()).containsOnlyKeys(4, 5, 6);
        assertThat(result.rejected()).isEmpty();
        Candidate kept = candidates.get(number(result, 5));
        assertThat(kept.unitCode()).isEqualTo(Applications.UNIT);
        assertThat(kept.sourceRow()).contains(5);
        assertThat(kept.applicationRank()).contains(2);
        assertThat(kept.person().birthDate()).isEqualTo(LocalDate.of(1977, 1, 3));
        assertThat(kept.person().political()).isEqualTo("01");
        assertThat(kept.job().industry()).isEqualTo("H");
        assertThat(kept.contact().mobile()).isEqualTo("13900000000");
        assertThat(kept.qualification().insuredMonths()).isEqualTo(96);
        verify(candidateProcess, times(3)).start(anyString());
    }

    @Test
    void importing_the_same_sheet_again_changes_nothing() {
        IntakeResult first = submit(sheet(3));

        IntakeResult second = submit(sheet(3));

        assertThat(second.submitted()).isEmpty();
        assertThat(second.rejected()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(first.submitted());
        assertThat(count()).isEqualTo(3);
        verify(candidateProcess, times(3)).start(anyString());
    }

    @Test
    void someone_who_applied_before_with_other_data_is_a_fault_and_stays_as_he_was() {
        IntakeResult first = submit(sheet(2));

        IntakeResult second = submit(Sheet.withHeaders()
                .add(1, "工作单位", UNIT_NAME)
                .add(2, "序号", "2", "工作单位", UNIT_NAME, "职业（工种）", "车工")
                .add(3, "序号", "3", "工作单位", UNIT_NAME));

        assertThat(second.unchanged()).containsOnlyKeys(4);
        assertThat(second.submitted()).containsOnlyKeys(6);
        assertThat(describe(second.rejected())).containsExactly("5 身份证号码 ALREADY_SUBMITTED");
        assertThat(candidates.get(number(first, 5)).job().trade()).isEqualTo("钳工");
    }

    @Test
    void a_row_that_a_rule_refuses_leaves_the_others_alone() {
        IntakeReport report = intake.check(CAMPAIGN, sheet(3).table());

        IntakeResult result = intake.submit(
                CAMPAIGN,
                report,
                row -> row == 5 ? new Qualification(-1, "2", true, null, true) : Qualification.unknown());

        assertThat(result.submitted()).containsOnlyKeys(4, 6);
        assertThat(describe(result.rejected())).containsExactly("5 身份证号码 REFUSED");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void outside_the_window_every_row_is_refused_with_its_sentence() {
        IntakeReport report = intake.check(CAMPAIGN, sheet(2).table());
        clock.set(LocalDateTime.of(2021, 7, 3, 0, 0));

        IntakeResult result = intake.submit(CAMPAIGN, report, row -> Qualification.unknown());

        assertThat(describe(result.rejected())).containsExactly("4 身份证号码 REFUSED", "5 身份证号码 REFUSED");
        assertThat(result.rejected().get(0).message()).contains("截止");
        assertThat(count()).isZero();
    }

    @Test
    void unregistered_units_are_faults_and_known_ones_are_found_through_stray_blanks() {
        IntakeReport report = intake.check(
                CAMPAIGN,
                Sheet.withHeaders()
                        .add(1, "工作单位", "大连 北良桥医药有限公司 ")
                        .add(2, "工作单位", "大连不存在有限公司")
                        .table());

        assertThat(describe(report.rejected())).containsExactly("5 工作单位 UNIT_UNKNOWN");
        assertThat(report.accepted()).extracting(Nominee::unitName).containsExactly(UNIT_NAME);
    }

    @Test
    void the_fourth_of_a_unit_is_taken_once_an_exception_is_recorded() {
        assertThat(describe(intake.check(CAMPAIGN, sheet(4).table()).rejected()))
                .containsExactly("7 序号 UNIT_OVER_CAP");

        exceptions.record(CAMPAIGN, Applications.UNIT, "重大工程骨干较多", "centre");
        exceptions.record(CAMPAIGN, Applications.UNIT, "重大工程骨干较多", "centre");

        assertThat(intake.check(CAMPAIGN, sheet(4).table()).rejected()).isEmpty();
    }

    @Test
    void an_exception_needs_its_reason() {
        assertThatThrownBy(() -> exceptions.record(CAMPAIGN, Applications.UNIT, " ", "centre"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("理由");
    }

    private IntakeResult submit(Sheet sheet) {
        IntakeReport report = intake.check(CAMPAIGN, sheet.table());
        assertThat(report.rejected()).isEmpty();
        return intake.submit(CAMPAIGN, report, row -> new Qualification(96, "2", true, null, true));
    }

    private static Sheet sheet(int people) {
        Sheet sheet = Sheet.withHeaders();
        for (int n = 1; n <= people; n++) {
            sheet.add(n, "序号", String.valueOf(n), "工作单位", UNIT_NAME);
        }
        return sheet;
    }

    private static String number(IntakeResult result, int row) {
        return Objects.requireNonNull(result.submitted().get(row));
    }

    private long count() {
        return jdbc.sql("select count(*) from candidate").query(Long.class).single();
    }
}
