package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who stands before whom (AMB-10). */
class RankingTest {

    @Test
    void the_higher_score_stands_first() {
        assertThat(places(row("2021-00001", "80.00", "0", "0"), row("2021-00002", "80.01", "0", "0")))
                .containsExactly("2021-00002", "2021-00001");
    }

    @Test
    void between_equal_scores_c6_decides_before_c4() {
        assertThat(places(
                        row("2021-00001", "80.00", "70.00", "99.00"),
                        row("2021-00002", "80.00", "71.00", "10.00"),
                        row("2021-00003", "80.00", "71.00", "11.00")))
                .containsExactly("2021-00003", "2021-00002", "2021-00001");
    }

    @Test
    void the_smaller_number_decides_last_and_nobody_shares_a_place() {
        assertThat(places(
                        row("2021-100000", "80.00", "70.00", "70.00"),
                        row("2021-00009", "80.00", "70.00", "70.00"),
                        row("2021-99999", "80.00", "70.00", "70.00")))
                .containsExactly("2021-00009", "2021-99999", "2021-100000");
    }

    private static List<String> places(StandingRow... rows) {
        Ranking.place(List.of(rows));
        List<StandingRow> ordered = new ArrayList<>(List.of(rows));
        ordered.sort(Comparator.comparing(row -> Objects.requireNonNull(row.place())));
        assertThat(ordered)
                .extracting(StandingRow::place)
                .doesNotHaveDuplicates()
                .startsWith(1);
        return ordered.stream().map(StandingRow::candidateNumber).toList();
    }

    static StandingRow row(String number, String total, String firstTie, String secondTie) {
        return new StandingRow(
                number,
                "dalian-2021",
                new Scores(new BigDecimal(total), new BigDecimal(firstTie), new BigDecimal(secondTie)));
    }
}
