package org.jiangxuan.process.campaign;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.honour.Commendations;
import org.jiangxuan.honour.GovernmentDecision;
import org.jiangxuan.honour.Strike;
import org.jiangxuan.honour.StrikeText;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores what the government decided about the batch reported last (N46). */
@Component("recordGovernmentDecision")
class RecordGovernmentDecision implements TaskListener {

    private final Commendations commendations;
    private final CaseLog log;

    RecordGovernmentDecision(Commendations commendations, CaseLog log) {
        this.commendations = commendations;
        this.log = log;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        boolean approves = !values.chose("decision", "return");
        List<Strike> strikes = StrikeText.parse(values.text("strikes"));
        commendations.recordGovernmentDecision(
                values.businessKey(),
                new GovernmentDecision(
                        approves,
                        values.optionalText("approvalNumber"),
                        values.optionalDate("approvedOn"),
                        strikes,
                        values.optionalText("reason")),
                values.by());
        strikes.forEach(strike -> log.record(strike.number(), task.getTaskDefinitionKey(), "struck", values.by()));
        task.setVariable("governmentApproves", approves);
    }
}
