package org.jiangxuan.process.guard;

import org.camunda.bpm.engine.BadUserRequestException;
import org.jiangxuan.platform.RuleViolation;

/** A task was not completed because of what was entered; the message is for the person in front of the form. */
public class TaskRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    TaskRefused(String message) {
        super(message);
    }

    /** @param rule what a step of the process refused, kept as the cause with its field */
    public TaskRefused(RuleViolation rule) {
        super(String.valueOf(rule.getMessage()), rule);
    }
}
