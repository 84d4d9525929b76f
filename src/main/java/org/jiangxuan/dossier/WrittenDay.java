package org.jiangxuan.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jiangxuan.platform.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A day as a person wrote it into one of our forms: what is no day is refused at its field, and stays there as written. */
final class WrittenDay {

    private WrittenDay() {}

    /**
     * The day; null when nothing was written.
     *
     * @param label of the field, for the sentence
     * @throws RuleViolation at the field when it is not written as {@code 2021-08-11}
     */
    static @Nullable LocalDate of(String field, String label, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw new RuleViolation(field, label + "请写成年-月-日，例如 2021-08-11。");
        }
    }
}
