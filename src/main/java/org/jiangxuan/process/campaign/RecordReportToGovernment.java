package org.jiangxuan.process.campaign;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.Gathered;
import org.jiangxuan.honour.NameListText;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.TaskValues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Stores the report to the municipal government (N46); each candidate's log says whether it names them (AMB-17). A campaign
 * keeps the forms that it began with, and earlier ones do not ask whom the paper names.
 */
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
                values.businessKey(), values.text("reportNumber"), values.date("reportedOn"), listed(values), by);
        gathered.ready().forEach(number -> log.record(number, task.getTaskDefinitionKey(), "reported", by));
        gathered.waiting().forEach(number -> log.record(number, task.getTaskDefinitionKey(), "left-out", by));
    }

    private static @Nullable Set<String> listed(TaskValues values) {
        String numbers = values.optionalText("numbers");
        return numbers == null ? null : NameListText.parse(numbers);
    }
}
