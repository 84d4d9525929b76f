package org.jiangxuan.honour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTextTest {

    @Test
    void nothing_written_names_nobody() {
        assertThat(NameListText.parse(" \n\t\n")).isEmpty();
    }

    @Test
    void numbers_are_separated_as_people_separate_them() {
        assertThat(NameListText.parse("2021-00002\r\n\n２０２１－００００１，2021-000003、 2021-00004；2021-00005 2021-00006\n"))
                .containsExactly("2021-00002", "2021-00001", "2021-000003", "2021-00004", "2021-00005", "2021-00006");
    }

    @ParameterizedTest
    @CsvSource({
        "18, “18”不是候选人编号（如2021-00001）。",
        "2021-00001 王某, “王某”不是候选人编号（如2021-00001）。",
        "2021-00001 2021-1 2021-00001, “2021-1”不是候选人编号（如2021-00001）；2021-00001重复。"
    })
    void what_is_no_number_and_what_stands_there_twice_is_refused(String text, String sentence) {
        refused(text, sentence);
    }

    @Test
    void the_first_ten_faults_are_told_in_words() {
        String faults = IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        refused(
                faults,
                IntStream.rangeClosed(1, 10)
                                .mapToObj(i -> "“" + i + "”不是候选人编号（如2021-00001）")
                                .collect(Collectors.joining("；"))
                        + "；另有2处。");
    }

    private static void refused(String text, String sentence) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> NameListText.parse(text))
                .satisfies(violation -> {
                    assertThat(violation.sentence()).isEqualTo(sentence);
                    assertThat(violation.field()).contains("numbers");
                });
    }
}
