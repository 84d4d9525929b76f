package org.jiangxuan.process.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftJobTest {

    @ParameterizedTest
    @CsvSource({
        // all, one in how many moves, transactions
        "0, 1, 1",
        "1, 1, 1",
        "199, 1, 1",
        "200, 1, 2",
        "1000, 1, 6",
        "10000, 1000, 3",
        "10001, 1, 51"
    })
    void aPassSeesEachOnceAndMovesSomeInATransaction(int all, int moving, int transactions) {
        List<String> ids =
                IntStream.range(0, all).mapToObj(i -> "%06d".formatted(i)).toList();
        List<String> seen = new ArrayList<>();
        Predicate<String> move = id -> {
            seen.add(id);
            return Integer.parseInt(id) % moving == 0;
        };

        int taken = 0;
        Optional<String> left = Optional.of(RunningCases.FIRST);
        while (left.isPresent()) {
            int before = seen.size();
            left = ShiftJob.some(left.get(), after -> page(ids, after), id -> id, move);
            assertThat(seen.subList(before, seen.size()).stream().filter(id -> Integer.parseInt(id) % moving == 0))
                    .hasSizeLessThanOrEqualTo(ShiftJob.MOVES);
            taken++;
        }

        assertThat(seen).isEqualTo(ids);
        assertThat(taken).isEqualTo(transactions);
    }

    private static List<String> page(List<String> ids, String after) {
        return ids.stream()
                .filter(id -> id.compareTo(after) > 0)
                .limit(ShiftJob.MOVES)
                .toList();
    }
}
