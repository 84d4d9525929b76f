package org.jiangxuan.process.candidate.evaluation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.process.step.Elements;
import org.springframework.stereotype.Component;

/** Hands one scoring task to its expert. */
@Component("assignExpert")
class AssignExpert implements TaskListener {

    private final Evaluations evaluations;

    AssignExpert(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setAssignee(evaluations.assignment(Elements.id(task, "assignment")).expertId());
    }
}
