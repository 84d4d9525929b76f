package org.jiangxuan.process.guard;

import org.camunda.bpm.engine.BadUserRequestException;
import org.jiangxuan.platform.RuleViolation;

/** A task was not completed because of what was entered; the message is for the person in front of the form. */
public class TaskRefused extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    private final RuleViolation rule;

    /** @param rule what a step of the process or the form guard refused */
    public TaskRefused(RuleViolation rule) {
        super(String.valueOf(rule.getMessage()), rule);
        this.rule = rule;
    }

    /** What was refused, with its field. */
    public RuleViolation rule() {
        return rule;
    }
}
