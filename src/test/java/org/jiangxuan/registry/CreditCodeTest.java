package org.jiangxuan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

    @Test
    void acceptsTheVectorOfTheStandard() {
        assertThat(CreditCode.parse("91440300708461136T").value()).isEqualTo("91440300708461136T");
    }

    @Test
    void acceptsEverySampleUnit() throws IOException {
        assertThat(Files.readAllLines(Path.of("campaigns/samples/units-2021.csv")))
                .hasSize(27)
                .filteredOn(line -> line.contains(",91"))
                .hasSize(26)
                .allSatisfy(line ->
                        assertThat(CreditCode.isValid(line.split(",")[1])).isTrue());
    }

    @Test
    void forgivesBlanksCaseAndFullWidth() {
        assertThat(CreditCode.parse("　９１440300 708461136t ").value()).isEqualTo("91440300708461136T");
    }

    @ParameterizedTest
    @CsvSource({
        "91440300708461136A, 校验位",
        "91440300708461163T, 校验位",
        "9144030070846113, 18 位",
        "91440300708461136TT, 18 位",
        "9144030070846113OT, 第 17 位",
        "'', 18 位"
    })
    void saysWhatIsWrong(String code, String sentencePart) {
        assertThat(CreditCode.isValid(code)).isFalse();
        assertThatThrownBy(() -> CreditCode.parse(code))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.field()).contains("creditCode"))
                .hasMessageContaining(sentencePart);
    }
}
