package org.jiangxuan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiangxuan.nomination.Intake;
import org.jiangxuan.nomination.IntakeReport;
import org.jiangxuan.nomination.IntakeRules;
import org.jiangxuan.nomination.Nominee;
import org.jiangxuan.nomination.SummaryTable;
import org.junit.jupiter.api.Test;

class SampleNomineesTest {

    private static final Path SAMPLE = Path.of("campaigns/samples/nominees-2021.xlsx");
    private static final IntakeRules RULES = new IntakeRules(
            LocalDate.of(2021, 6, 18), 3, name -> Optional.of(name), IntakeRules.UnknownUnits.REFUSE, unit -> false);

    @Test
    void all_sixty_nominees_of_the_sample_are_accepted() throws IOException {
        IntakeReport report = Intake.check(read(), RULES);

        assertThat(report.rejected()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.read()).isEqualTo(60);
        assertThat(report.accepted()).hasSize(60);
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void each_nominee_keeps_its_row_and_its_place_in_the_unit() throws IOException {
        IntakeReport report = Intake.check(read(), RULES);

        assertThat(report.accepted()).extracting(Nominee::row).first().isEqualTo(4);
        assertThat(report.accepted()).extracting(Nominee::row).last().isEqualTo(63);
        assertThat(report.accepted().stream().collect(Collectors.groupingBy(Nominee::rank, Collectors.counting())))
                .containsEntry(1, 26L)
                .containsEntry(2, 26L)
                .containsEntry(3, 8L);
    }

    @Test
    void a_nominee_is_understood_in_the_terms_of_the_code_tables() throws IOException {
        Nominee nominee = Intake.check(read(), RULES).accepted().get(0);

        assertThat(nominee.name()).isEqualTo("武峰志");
        assertThat(nominee.birthDate()).isEqualTo("1977-01-03");
        assertThat(nominee.industry().name()).isEqualTo("电子");
        assertThat(nominee.ethnicity().code()).isEqualTo("01");
        assertThat(nominee.politicalStatus().code()).isEqualTo("01");
        assertThat(nominee.education().code()).isEqualTo("31");
        assertThat(nominee.unitName()).isEqualTo("大连北良桥医药有限公司");
        assertThat(nominee.identityNumber().value()).isEqualTo("210212197701038413");
        assertThat(nominee.mobile()).isEqualTo("13973436739");
        assertThat(nominee.landline()).isNull();
        assertThat(nominee.toString()).doesNotContain("武峰志", "2102");
    }

    private static SummaryTable read() throws IOException {
        try (InputStream in = Files.newInputStream(SAMPLE)) {
            return new SummaryTableReader(WorkbookLimits.standard()).read(in);
        }
    }
}
