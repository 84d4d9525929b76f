package org.jiangxuan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.jiangxuan.nomination.CandidateField;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkTextTest {

    @Test
    void each_line_is_one_field_and_what_is_wrong_with_it() {
        assertThat(RemarkText.parse("毕业院校：缺少校名\r\n\n 手机 号码: 少一位：请核对 \n事迹材料：字数不足"))
                .extracting(CorrectionRemark::field, CorrectionRemark::remark, CorrectionRemark::isSettled)
                .containsExactly(
                        tuple(CandidateField.SCHOOL, "缺少校名", false),
                        tuple(CandidateField.MOBILE, "少一位：请核对", false),
                        tuple(CandidateField.NARRATIVE, "字数不足", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "毕业院校：缺\\n身高：不对 | 补正意见第2行：没有可以补正的栏目“身高”，请按申报表上的栏目名称或材料名称填写。",
                "身份证号码：末位不对 | 补正意见第1行：没有可以补正的栏目“身份证号码”，请按申报表上的栏目名称或材料名称填写。",
                "性别：不对 | 补正意见第1行：没有可以补正的栏目“性别”，请按申报表上的栏目名称或材料名称填写。",
                "：缺 | 补正意见第1行：没有可以补正的栏目“”，请按申报表上的栏目名称或材料名称填写。",
                "毕业院校：  | 补正意见第1行：“毕业院校”没有写意见。",
                "毕业院校缺 | 补正意见第1行：缺少冒号，请写成“栏目：意见”。",
                "手机：缺\\n\\n手机号码：缺 | 补正意见第3行：“手机号码”写了不止一次，请合并为一行。",
                "` ` | 退回补正的，请逐行写明“栏目：意见”，至少一行。"
            })
    void a_line_at_fault_is_named(String text, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> RemarkText.parse(text.replace("\\n", "\n")))
                .satisfies(refused -> {
                    assertThat(refused.field()).contains("remarks");
                    assertThat(refused.sentence()).isEqualTo(sentence);
                });
    }

    @Test
    void a_remark_has_an_end() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> RemarkText.parse("毕业院校：" + "缺".repeat(501)))
                .withMessage("补正意见第1行：意见不能超过500个字。");
    }
}
