package org.jiangxuan.process.step;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

/** What a person entered in a task's form, after the form guard let it through; readable while the task is completed. */
public record TaskValues(DelegateTask task) {

    /** The account that completes the task. */
    public String by() {
        return Objects.requireNonNull(task.getAssignee());
    }

    /** The id of the case: candidate number, round key or campaign id. */
    public String businessKey() {
        return task.getExecution().getProcessBusinessKey();
    }

    /** The candidate whom the task is about, also in a process whose business key is another. */
    public String candidateNumber() {
        return (String) Objects.requireNonNull(task.getVariable(Keys.CANDIDATE_NUMBER));
    }

    /** The correction that the task is about. */
    public long correctionId() {
        return ((Number) Objects.requireNonNull(task.getVariable("correctionId"))).longValue();
    }

    /** A text, empty when nothing was entered. */
    public String text(String field) {
        Object value = task.getVariable(field);
        return value == null ? "" : value.toString().strip();
    }

    /** A text, null when nothing was entered. */
    public @Nullable String optionalText(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** Whether the option was chosen. */
    public boolean chose(String field, String option) {
        return option.equals(task.getVariable(field));
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return Boolean.TRUE.equals(task.getVariable(field));
    }

    /** A date of a required date field. */
    public LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    /** A date, null when none was entered. */
    public @Nullable LocalDate optionalDate(String field) {
        String text = text(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** A number of a required whole-number field. */
    public int integer(String field) {
        return decimal(field).intValueExact();
    }

    /** A number of a required number field. */
    public BigDecimal decimal(String field) {
        return new BigDecimal(Objects.requireNonNull(task.getVariable(field)).toString());
    }
}
