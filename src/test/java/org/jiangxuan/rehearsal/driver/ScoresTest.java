package org.jiangxuan.rehearsal.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void theSameSeedGivesTheSamePoints() {
        assertThat(points(1, 7)).isEqualTo(points(1, 7));
        assertThat(points(1, 7)).isNotEqualTo(points(2, 7));
    }

    @Test
    void pointsAreSpreadWithinTheScaleAndHaveOneDecimal() {
        DoubleSummaryStatistics spread = IntStream.range(0, 1000)
                .mapToObj(n -> points(1, n))
                .peek(point -> assertThat(point.scale()).isOne())
                .mapToDouble(BigDecimal::doubleValue)
                .summaryStatistics();

        assertThat(spread.getMin()).isBetween(55.0, 70.0);
        assertThat(spread.getMax()).isBetween(92.0, 99.0);
        assertThat(spread.getAverage()).isBetween(78.0, 86.0);
    }

    private static BigDecimal points(long seed, int candidate) {
        return new Scores(seed).points("2021-%05d".formatted(candidate), "expert01", "C4", 100);
    }
}
