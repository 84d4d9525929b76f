package org.jiangxuan.process.candidate.evaluation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.jiangxuan.evaluation.Evaluations;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.springframework.stereotype.Component;

/** Takes up the scoring assignments of the candidate (N44). */
@Component("assignExperts")
class AssignExperts extends CandidateStep {

    private final Evaluations evaluations;

    AssignExperts(CaseLog log, Evaluations evaluations) {
        super(log);
        this.evaluations = evaluations;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        List<Long> assignments = evaluations.assignments(number);
        execution.setVariable("assignmentIds", Spin.JSON(assignments));
        return "assigned-" + assignments.size();
    }
}
