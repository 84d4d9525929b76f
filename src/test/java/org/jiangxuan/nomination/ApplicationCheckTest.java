package org.jiangxuan.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationCheckTest {

    @ParameterizedTest
    @CsvSource({
        "landline, 8361",
        "landline, 办公电话",
        "mobile, 1390000",
        "mobile, 139 0000 6739",
        "mobile, 12900006739",
        "email, test",
        "email, test@example",
        "email, te st@example.com"
    })
    void a_contact_that_reaches_nobody_is_refused_at_its_field(String field, String written) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ApplicationCheck.check(reachedBy(field, written)))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    @ParameterizedTest
    @CsvSource({"landline, 83612345", "landline, 0411-83612345转8012", "mobile, 13900006739", "email, test@example.com"})
    void a_contact_may_be_written_so_or_left_out(String field, String written) {
        assertThatCode(() -> ApplicationCheck.check(reachedBy(field, written))).doesNotThrowAnyException();
        assertThatCode(() -> ApplicationCheck.check(reachedBy(field, null))).doesNotThrowAnyException();
    }

    private static Application reachedBy(String field, @Nullable String written) {
        Application all = Applications.of(1);
        return new Application(
                all.campaignId(),
                all.unitCode(),
                all.applicationRank(),
                all.sourceRow(),
                all.identityNumber(),
                all.person(),
                all.job(),
                new Contact(
                        field.equals("landline") ? written : null,
                        field.equals("mobile") ? written : null,
                        null,
                        field.equals("email") ? written : null),
                all.qualification(),
                all.experiences(),
                all.narratives());
    }
}
