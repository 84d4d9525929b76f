package org.jiangxuan.process.candidate.evaluation;

import org.camunda.bpm.engine.TaskService;
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
    private final CaseLog log;

    EngineScoringProcess(TaskService tasks, CaseLog log) {
        this.tasks = tasks;
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
        log.record(number, STEP, "handed-over", by);
    }

    /** Not handed out yet, or handed in at this very moment. */
    private static RuleViolation missing(String number, String expert) {
        return new RuleViolation("expert", "专家" + expert + "目前没有候选人" + number + "的评分任务，请刷新后核对。");
    }
}
