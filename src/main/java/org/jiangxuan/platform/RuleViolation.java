package org.jiangxuan.platform;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the notice or of the house forbids what was asked. The message is a Chinese sentence that the person at the
 * screen can act on; it is shown beside the field it is about, or on a page of its own (HTTP 422).
 */
public class RuleViolation extends RuntimeException {

    private final @Nullable String field;

    /** @param message a Chinese sentence that says what is wrong and how to put it right */
    public RuleViolation(String message) {
        super(message);
        this.field = null;
    }

    /**
     * @param field the key of the form field that is at fault
     * @param message a Chinese sentence that says what is wrong and how to put it right
     */
    public RuleViolation(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The form field at fault, if it is one field's fault. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /** The sentence for the person; never null, unlike {@link #getMessage()}. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
