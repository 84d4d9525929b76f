package org.jiangxuan.nomination.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "13900000000, 13900000000, -",
                "139 0000 0000, 13900000000, -",
                "139-0000-0000, 13900000000, -",
                "+8613900000000, 13900000000, -",
                "008613900000000, 13900000000, -",
                "１３９００００００００, 13900000000, -",
                "0411-83600000, -, 0411-83600000",
                "（0411）83600000, -, (0411)83600000",
                "83600000, -, 83600000",
                "0411-83600000转801, -, 0411-83600000转801",
                "0411-83600000/13900000000, 13900000000, 0411-83600000",
                "13900000000、0411-83600000, 13900000000, 0411-83600000",
                "'13900000000 83600000', 13900000000, 83600000",
                "手机：13900000000, 13900000000, -",
            })
    void reads_mobiles_and_landlines(String written, String mobile, String landline) {
        assertThat(PhoneText.of(written)).contains(new PhoneText(mobile, landline));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "无", "110", "1390000000", "139000000001", "12345678901", "13900000000/12", "abc13900000000"})
    void refuses_what_is_no_phone(String written) {
        assertThat(PhoneText.of(written)).isEmpty();
    }
}
