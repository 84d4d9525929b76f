package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86",
                "-2",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "＝1",
                "-",
                "=HYPERLINK(\"http://x\")"
            })
    void leads_what_looks_like_a_formula_by_an_apostrophe(String text) {
        assertThat(FormulaText.neutralise(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "张三", "大连市工人路1号", "1=1", "'=1", "a@b.cn"})
    void leaves_other_texts_alone(String text) {
        assertThat(FormulaText.neutralise(text)).isEqualTo(text);
    }
}
