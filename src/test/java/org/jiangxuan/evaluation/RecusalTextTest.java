package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secretariat's list of known recusals. */
class RecusalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expert1 2021-00001 曾为 师徒",
                "  expert1\t2021-00001\t曾为 师徒 ",
                "expert1，2021-00001，曾为 师徒",
                "expert1　２０２１－００００１　曾为 师徒",
                "\r\nexpert1 2021-00001 曾为 师徒\r\n\r\n"
            })
    void one_line_is_read_however_it_is_typed(String text) {
        assertThat(RecusalText.parse(text)).containsExactly(new RecusalText.Line("expert1", "2021-00001", "曾为 师徒"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n"})
    void no_line_is_no_recusal(String text) {
        assertThat(RecusalText.parse(text)).isEmpty();
        assertThat(RecusalText.parse(null)).isEmpty();
    }

    @Test
    void every_line_at_fault_is_named() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> RecusalText.parse("expert1 2021-00001\nexpert1 2021-00001 师徒\n张三 2021-00001 师徒"))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains("recusals");
                    assertThat(violation.sentence())
                            .isEqualTo("第1行应为“专家账号 候选人编号 理由”，如“expert1 2021-00001 曾为师徒”；"
                                    + "第3行应为“专家账号 候选人编号 理由”，如“expert1 2021-00001 曾为师徒”。");
                });
    }
}
