package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.process.step.TaskValues;
import org.jiangxuan.review.Reviews;
import org.springframework.stereotype.Component;

/** Takes the centre's word that all recommended candidates are consolidated (N42). */
@Component("recordCentreConsolidation")
class RecordCentreConsolidation implements TaskListener {

    private final Reviews reviews;

    RecordCentreConsolidation(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        reviews.recordConsolidation(values.businessKey(), values.optionalText("remark"), values.by());
    }
}
