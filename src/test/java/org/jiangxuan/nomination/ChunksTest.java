package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

    @Test
    void asksInPortionsAndKeepsTheOrder() {
        List<Integer> keys = IntStream.range(0, 2500).boxed().toList();
        List<Integer> portions = new ArrayList<>();

        List<Integer> found = Chunks.query(keys, portion -> {
            portions.add(portion.size());
            return portion;
        });

        assertThat(found).isEqualTo(keys);
        assertThat(portions).containsExactly(1000, 1000, 500);
    }

    @Test
    void asksNothingForNothing() {
        assertThat(Chunks.<String, String>query(List.of(), portion -> {
                    throw new AssertionError();
                }))
                .isEmpty();
    }
}
