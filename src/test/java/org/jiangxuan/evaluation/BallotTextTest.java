package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The secretariat's record of a vote. */
class BallotTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-00001 6 1 0",
                "  2021-00001\t6\t1\t0  ",
                "2021-00001,6,1,0",
                "2021-00001，6，1，0",
                "２０２１－００００１　６　１　０",
                "\r\n2021-00001 6 1 0\r\n\r\n"
            })
    void one_line_is_read_however_it_is_typed(String text) {
        assertThat(BallotText.parse(text)).containsExactly(new BallotLine("2021-00001", 6, 1, 0));
    }

    @Test
    void lines_keep_their_order() {
        assertThat(BallotText.parse("2021-00002 7 0 0\n2021-00001 0 5 2"))
                .extracting(BallotLine::number)
                .containsExactly("2021-00002", "2021-00001");
    }

    @Test
    void every_line_at_fault_is_named() {
        refused(
                "张三 6 1 0\n2021-00001 6 1 0\n2021-00002 6 1\n2021-00001 5 2 0\n2021-00003 -1 1 7",
                "第1行应为“编号 赞成 反对 弃权”，如“2021-00001 6 1 0”；第3行应为“编号 赞成 反对 弃权”，如“2021-00001 6 1 0”；"
                        + "第4行与第2行重复（2021-00001）；第5行应为“编号 赞成 反对 弃权”，如“2021-00001 6 1 0”。");
    }

    @Test
    void an_empty_record_is_refused() {
        refused(" \n ", "请逐行填写表决结果：编号 赞成 反对 弃权。");
    }

    @Test
    void a_flood_of_faults_is_cut_to_ten() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> BallotText.parse("x\n".repeat(400)))
                .satisfies(violation -> assertThat(violation.sentence()).endsWith("；另有390处。"));
    }

    private static void refused(String text, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> BallotText.parse(text))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains("ballots");
                    assertThat(violation.sentence()).isEqualTo(sentence);
                });
    }
}
