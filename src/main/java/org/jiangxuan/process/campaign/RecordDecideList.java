package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the proposed list that the city decides (N44, N5). */
@Component("recordDecideList")
class RecordDecideList implements TaskListener {

    private final Evaluations evaluations;

    RecordDecideList(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        evaluations.decideList(values.businessKey(), values.integer("listSize"), values.by());
    }
}
