package org.jiangxuan.platform;

import java.util.List;
import java.util.stream.Collectors;

/** A task was not completed because its form's fields are not in order: every fault at once. */
public class FormRejected extends RuleViolation {

    private final transient List<Fault> faults;

    /**
     * One field's fault.
     *
     * @param field the key of the field in the form
     * @param message a Chinese sentence that says how to put it right
     */
    public record Fault(String field, String message) {}

    /** @param faults at least one */
    public FormRejected(List<Fault> faults) {
        super(faults.get(0).field(), faults.stream().map(Fault::message).collect(Collectors.joining("；")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, in the order of the form's fields. */
    public List<Fault> faults() {
        return faults;
    }
}
