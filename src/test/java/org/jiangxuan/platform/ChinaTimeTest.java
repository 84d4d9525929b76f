package org.jiangxuan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ChinaTimeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    @Test
    void aDayEndsWhenTheNextBegins() {
        assertThat(ChinaTime.startOfDay(DAY)).isEqualTo(Instant.parse("2021-06-29T16:00:00Z"));
        assertThat(ChinaTime.endOfDay(DAY)).isEqualTo(Instant.parse("2021-06-30T16:00:00Z"));
        assertThat(ChinaTime.date(Instant.parse("2021-06-30T15:59:59Z"))).isEqualTo(DAY);
    }

    @Test
    void daysAndTimesReadAsOfficialsWriteThem() {
        assertThat(ChinaTime.format(DAY)).isEqualTo("2021年6月30日（周三）");
        assertThat(ChinaTime.format(Instant.parse("2021-06-30T01:05:00Z"))).isEqualTo("2021年6月30日 09:05");
    }
}
