package org.jiangxuan.process.guard;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.jiangxuan.platform.RuleViolation;

/**
 * A task was not completed because of what was entered; the message is for the person in front of the form. Of the engine's
 * exceptions it is the one that the web applications answer with HTTP 400 wherever a task is completed.
 */
public class TaskRefused extends FormFieldValidationException {

    /** What whoever comes late is told. */
    public static final String GONE = "任务已办结或已取消，请刷新待办列表";

    private static final long serialVersionUID = 1L;

    private final RuleViolation rule;

    /** @param rule what a step of the process or the form guard refused */
    public TaskRefused(RuleViolation rule) {
        super(rule.field().orElse(""), String.valueOf(rule.getMessage()), rule);
        this.rule = rule;
    }

    /** What was refused, with its field. */
    public RuleViolation rule() {
        return rule;
    }
}
