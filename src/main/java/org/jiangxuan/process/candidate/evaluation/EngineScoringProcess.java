package org.jiangxuan.process.candidate.evaluation;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.jiangxuan.evaluation.ScoringProcess;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.platform.RuleViolation;
import org.jiangxuan.process.step.Keys;
import org.springframework.stereotype.Component;

/** An expert's scoring task is an open one of the candidate's case, which carries the id of the expert's assignment. */
@Component
class EngineScoringProcess implements ScoringProcess {

    private static final String STEP = "task-expert-score";

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final CaseLog log;

    EngineScoringProcess(TaskService tasks, AuthorizationService authorizations, CaseLog log) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.log = log;
    }

    @Override
    public void handOver(String number, String from, String to, String by) {
        Task task = tasks.createTaskQuery()
                .processDefinitionKey(Keys.CANDIDATE)
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(STEP)
                .taskAssignee(from)
                .singleResult();
        if (task == null) {
            throw missing(number, from);
        }
        try {
            tasks.setAssignee(task.getId(), to);
        } catch (NullValueException gone) {
            throw missing(number, from);
        }
        forget(task.getId(), from);
        log.record(number, STEP, "handed-over", by);
    }

    /** The engine gives the next one a right to the task and leaves the former one theirs. */
    private void forget(String taskId, String expert) {
        authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId)
                .userIdIn(expert)
                .list()
                .forEach(right -> authorizations.deleteAuthorization(right.getId()));
    }

    /** Not handed out yet, or handed in at this very moment. */
    private static RuleViolation missing(String number, String expert) {
        return new RuleViolation("expert", "专家" + expert + "目前没有候选人" + number + "的评分任务，请刷新后核对。");
    }
}
