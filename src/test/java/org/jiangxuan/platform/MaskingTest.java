package org.jiangxuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void onlyTheLastFourAreShown() {
        assertThat(Masking.identityNumber("210202198501010012")).isEqualTo("**************0012");
        assertThat(Masking.phone("13942866739")).isEqualTo("*******6739");
    }

    @Test
    void aShortNumberIsHiddenWhole() {
        assertThat(Masking.phone("1234")).isEqualTo("****");
        assertThat(Masking.phone("")).isEmpty();
    }
}
