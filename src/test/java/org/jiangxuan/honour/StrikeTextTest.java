package org.jiangxuan.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikeTextTest {

    @Test
    void nothing_written_strikes_nobody() {
        assertThat(StrikeText.parse(" \n\t\n")).isEmpty();
    }

    @Test
    void each_line_is_a_number_and_a_reason_which_stays_as_it_is_written() {
        assertThat(StrikeText.parse("2021-00001 经核实，不宜命名\r\n\n２０２１－００００２：待查（第１次） \n2021-000003,另有安排"))
                .containsExactly(
                        new Strike("2021-00001", "经核实，不宜命名"),
                        new Strike("2021-00002", "待查（第１次）"),
                        new Strike("2021-000003", "另有安排"));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-00001, 第1行应为“编号 理由”，如“2021-00001 经核实不宜命名”。",
        "不宜命名 2021-00001, 第1行应为“编号 理由”，如“2021-00001 经核实不宜命名”。",
        "2021-1 不宜命名, 第1行应为“编号 理由”，如“2021-00001 经核实不宜命名”。"
    })
    void a_line_that_is_not_both_is_refused(String line, String sentence) {
        refused(line, sentence);
    }

    @Test
    void every_line_at_fault_is_named_the_first_ten_in_words() {
        refused("2021-00001 甲\n2021-00001 乙\n丙", "第2行与第1行重复（2021-00001）；第3行应为“编号 理由”，如“2021-00001 经核实不宜命名”。");
        refused("2021-00001 " + "长".repeat(501), "第1行的理由不能超过500个字。");
        String wrong = IntStream.range(0, 12).mapToObj(i -> "错").collect(Collectors.joining("\n"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> StrikeText.parse(wrong))
                .satisfies(violation -> assertThat(violation.sentence()).endsWith("；另有2处。"));
    }

    private static void refused(String text, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> StrikeText.parse(text))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains("strikes");
                    assertThat(violation.sentence()).isEqualTo(sentence);
                });
    }
}
