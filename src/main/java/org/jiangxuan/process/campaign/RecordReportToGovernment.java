package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Gathered;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the report to the municipal government (N46); each candidate's log says whether it names them (AMB-17). */
@Component("recordReportToGovernment")
class RecordReportToGovernment implements TaskListener {

    private final Commendations commendations;
    private final CaseLog log;

    RecordReportToGovernment(Commendations commendations, CaseLog log) {
        this.commendations = commendations;
        this.log = log;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        String by = values.by();
        Gathered gathered = commendations.recordReport(
                values.businessKey(),
                values.text("reportNumber"),
                values.date("reportedOn"),
                values.integer("names"),
                by);
        gathered.ready().forEach(number -> log.record(number, task.getTaskDefinitionKey(), "reported", by));
        gathered.waiting().forEach(number -> log.record(number, task.getTaskDefinitionKey(), "left-out", by));
    }
}
