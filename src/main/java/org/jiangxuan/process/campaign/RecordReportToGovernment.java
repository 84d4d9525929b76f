package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Honours;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the report to the municipal government (N46). */
@Component("recordReportToGovernment")
class RecordReportToGovernment implements TaskListener {

    private final Honours honours;

    RecordReportToGovernment(Honours honours) {
        this.honours = honours;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        honours.recordReport(values.businessKey(), values.text("reportNumber"), values.date("reportedOn"), values.by());
    }
}
