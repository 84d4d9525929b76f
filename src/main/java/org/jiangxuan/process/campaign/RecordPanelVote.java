package org.jiangxuan.process.campaign;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jiangxuan.evaluation.BallotText;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.process.step.TaskValues;
import org.springframework.stereotype.Component;

/** Stores the panel's vote (AMB-10). */
@Component("recordPanelVote")
class RecordPanelVote implements TaskListener {

    private final Evaluations evaluations;

    RecordPanelVote(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskValues values = new TaskValues(task);
        evaluations.recordVote(
                values.businessKey(),
                values.integer("membersPresent"),
                BallotText.parse(values.text("ballots")),
                values.text("minutesNumber"),
                values.by());
    }
}
