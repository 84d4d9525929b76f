package org.jiangxuan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jiangxuan.campaign.CampaignDefinition.Quota;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** About twenty of those whose vote carried (N5, N44, AMB-5). */
class ListRuleTest {

    private static final Quota ABOUT_TWENTY = new Quota(20, 2);

    @ParameterizedTest
    @ValueSource(ints = {18, 20, 22})
    void the_list_holds_the_best_of_those_who_passed_and_the_rest_are_the_reserve(int size) {
        List<StandingRow> rows = rows(60, 25);
        List<String> proposed = ListRule.decide(ABOUT_TWENTY, size, rows);
        assertThat(proposed).hasSize(size).startsWith(number(1)).endsWith(number(size));
        assertThat(rows.stream().filter(row -> row.view().reserve())).hasSize(25 - size);
        assertThat(rows.subList(25, 60))
                .noneMatch(row -> row.view().reserve() || row.view().proposed());
    }

    @Test
    void who_failed_the_vote_is_passed_over() {
        List<StandingRow> rows = rows(30, 30);
        rows.get(0).voted(new BallotLine(number(1), 4, 3, 0), false);
        assertThat(ListRule.decide(ABOUT_TWENTY, 20, rows))
                .hasSize(20)
                .startsWith(number(2))
                .endsWith(number(21));
    }

    @ParameterizedTest
    @CsvSource({
        "17,25,拟入选人数应在18至22人之间（名额20名，上下浮动2名）。",
        "23,25,拟入选人数应在18至22人之间（名额20名，上下浮动2名）。",
        "20,19,表决通过的只有19人，拟入选人数不能超过这个数。",
        "11,12,拟入选人数应在12至12人之间（名额20名，上下浮动2名）。"
    })
    void another_size_is_refused(int size, int passed, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ListRule.decide(ABOUT_TWENTY, size, rows(60, passed)))
                .satisfies(violation -> {
                    assertThat(violation.field()).contains("listSize");
                    assertThat(violation.sentence()).isEqualTo(sentence);
                });
    }

    @Test
    void when_too_few_passed_the_list_is_exactly_those() {
        assertThat(ListRule.decide(ABOUT_TWENTY, 12, rows(60, 12))).hasSize(12);
    }

    /** Nobody shares a place (see {@link RankingTest}): at the list's edge the tie is decided, not split. */
    @Test
    void the_last_place_goes_to_one_of_two_with_the_same_score_and_the_other_is_the_first_reserve() {
        StandingRow better = RankingTest.row(number(20), "80.00", "70.00", "60.00");
        StandingRow worse = RankingTest.row(number(19), "80.00", "70.00", "59.99");
        List<StandingRow> rows = new ArrayList<>(rows(17, 17));
        rows.add(better);
        rows.add(worse);
        better.voted(new BallotLine(number(20), 7, 0, 0), true);
        worse.voted(new BallotLine(number(19), 7, 0, 0), true);
        Ranking.place(List.of(worse, better));
        assertThat(better.place()).isEqualTo(1);

        assertThat(ListRule.decide(ABOUT_TWENTY, 18, rows)).endsWith(number(20)).doesNotContain(number(19));
        assertThat(worse.view().reserve()).isTrue();
        assertThat(better.view().reserve()).isFalse();
    }

    @Test
    void who_failed_the_vote_is_no_reserve() {
        List<StandingRow> rows = rows(25, 25);
        rows.get(22).voted(new BallotLine(number(23), 4, 3, 0), false);
        ListRule.decide(ABOUT_TWENTY, 20, rows);
        assertThat(rows.stream().filter(row -> row.view().reserve()).map(StandingRow::candidateNumber))
                .containsExactly(number(21), number(22), number(24), number(25));
    }

    private static List<StandingRow> rows(int count, int passed) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(place -> {
                    StandingRow row = RankingTest.row(number(place), "80.00", "0", "0");
                    row.placed(place);
                    row.voted(new BallotLine(number(place), 7, 0, 0), place <= passed);
                    return row;
                })
                .toList();
    }

    private static String number(int serial) {
        return String.format(Locale.ROOT, "2021-%05d", serial);
    }
}
