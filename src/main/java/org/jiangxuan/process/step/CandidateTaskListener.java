package org.jiangxuan.process.step;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.nomination.CaseLog;

/** Stores what a person decided about one candidate, when the task is completed, and notes the step in the case log. */
public abstract class CandidateTaskListener implements TaskListener {

    private final CaseLog log;

    protected CandidateTaskListener(CaseLog log) {
        this.log = log;
    }

    @Override
    public final void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        String number = values.candidateNumber();
        String result = store(number, values);
        log.record(number, task.getTaskDefinitionKey(), result, values.by());
    }

    /** @return the result in one word, such as <code>agree</code>, for the case log */
    protected abstract String store(String number, TaskValues values);
}
