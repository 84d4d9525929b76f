package org.jiangxuan.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 120 000 yuan after tax (N48) and what stands before it (AMB-12). */
class AwardMoneyTest {

    @ParameterizedTest
    @CsvSource({
        "120000, 0.20, 150000.00, 30000.00",
        "120000, 0, 120000.00, 0.00",
        "100000, 0.30, 142857.14, 42857.14",
        "120000, 0.03, 123711.34, 3711.34"
    })
    void gross_and_tax_follow_from_net_and_rate(BigDecimal net, BigDecimal rate, BigDecimal gross, BigDecimal tax) {
        AwardMoney money = AwardMoney.ofNet(net, rate);
        assertThat(money.gross()).isEqualTo(gross);
        assertThat(money.tax()).isEqualTo(tax);
        assertThat(money.net().add(money.tax())).isEqualTo(money.gross());
    }

    @Test
    void a_rate_of_one_or_more_is_no_rate() {
        assertThatIllegalArgumentException().isThrownBy(() -> AwardMoney.ofNet(BigDecimal.TEN, BigDecimal.ONE));
    }
}
