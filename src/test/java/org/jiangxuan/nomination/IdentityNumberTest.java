package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jiangxuan.nomination.IdentityNumber.Fault;
import org.jiangxuan.platform.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource({
        "53010219200508011X, 1920-05-08, MALE",
        "11010519491231002X, 1949-12-31, FEMALE",
        "210202198501010012, 1985-01-01, MALE",
        "210203197606150080, 1976-06-15, FEMALE",
        "210212197701038413, 1977-01-03, MALE",
    })
    void tells_birth_date_and_sex_of_a_good_number(String written, LocalDate birthDate, Sex sex) {
        IdentityNumber number = IdentityNumber.of(written);

        assertThat(number.value()).isEqualTo(written);
        assertThat(number.birthDate()).isEqualTo(birthDate);
        assertThat(number.sex()).isEqualTo(sex);
    }

    static Stream<String> strayWritings() {
        return Stream.of(
                "53010219200508011x",
                "５３０１０２１９２００５０８０１１Ｘ",
                "53010219200508011ｘ",
                "53010219200508011×",
                "53010219200508011Х",
                "  530102 19200508 011X ",
                "\u3000530102\u00a01920\t0508\n011X\u3000",
                "\u200b5301021920\u200d0508011X\ufeff\u2060",
                "'53010219200508011X",
                "\u202d53010219200508011X\u202c");
    }

    @ParameterizedTest
    @MethodSource("strayWritings")
    void reads_through_widths_cases_and_stray_blanks(String written) {
        assertThat(IdentityNumber.find(written).map(IdentityNumber::value)).contains("53010219200508011X");
    }

    @Test
    void takes_the_old_form_for_the_number_it_stands_for() {
        assertThat(IdentityNumber.of("210203760615008")).isEqualTo(IdentityNumber.of("210203197606150080"));
        assertThat(IdentityNumber.of("210203760615008")).hasSameHashCodeAs(IdentityNumber.of("210203197606150080"));
    }

    static Stream<Arguments> faultyNumbers() {
        return Stream.of(
                Arguments.of("", Fault.FORMAT),
                Arguments.of("2102021985010100", Fault.FORMAT),
                Arguments.of("2102021985010100123", Fault.FORMAT),
                Arguments.of("21020219850101001A", Fault.FORMAT),
                Arguments.of("21020X198501010012", Fault.FORMAT),
                Arguments.of("010202198501010012", Fault.FORMAT),
                Arguments.of("2.10212197701038E17", Fault.FORMAT),
                Arguments.of("٢١٠٢٠٢١٩٨٥٠١٠١٠٠١٢", Fault.FORMAT),
                Arguments.of("210281199002290013", Fault.DATE),
                Arguments.of("210203761315008", Fault.DATE),
                Arguments.of("210202198501010013", Fault.CHECKSUM),
                Arguments.of("21020219850101001X", Fault.CHECKSUM));
    }

    @ParameterizedTest
    @MethodSource("faultyNumbers")
    void says_what_is_wrong_with_a_number(String written, Fault fault) {
        assertThat(IdentityNumber.faults(written)).containsExactly(fault);
        assertThat(IdentityNumber.find(written)).isEmpty();
        assertThatThrownBy(() -> IdentityNumber.of(written))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(fault.sentence());
    }

    @Test
    void tells_all_faults_at_once() {
        assertThat(IdentityNumber.faults("210281199002290014")).containsExactly(Fault.DATE, Fault.CHECKSUM);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17})
    void finds_every_single_mistyped_digit(int place) {
        String good = "210202198501010012";
        for (char digit = '0'; digit <= '9'; digit++) {
            String typed = good.substring(0, place) + digit + good.substring(place + 1);
            assertThat(IdentityNumber.find(typed).isPresent()).isEqualTo(typed.equals(good));
        }
    }

    @ParameterizedTest
    @CsvSource({"2021-06-18, 36", "2021-12-31, 36", "2022-01-01, 37", "1985-01-01, 0"})
    void counts_full_years_of_age(LocalDate day, int years) {
        assertThat(IdentityNumber.of("210202198501010012").ageOn(day)).isEqualTo(years);
    }

    @Test
    void never_shows_itself_in_full() {
        assertThat(IdentityNumber.of("210202198501010012")).hasToString("**************0012");
    }
}
