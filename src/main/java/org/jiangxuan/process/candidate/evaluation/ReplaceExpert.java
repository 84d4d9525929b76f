package org.jiangxuan.process.candidate.evaluation;

import java.util.OptionalLong;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.jiangxuan.evaluation.Recusals;
import org.jiangxuan.nomination.CaseLog;
import org.jiangxuan.process.step.CandidateStep;
import org.jiangxuan.process.step.Elements;
import org.springframework.stereotype.Component;

/** Hands the scoring of a recused expert to another one, if there is any. */
@Component("replaceExpert")
class ReplaceExpert extends CandidateStep {

    private final Recusals recusals;

    ReplaceExpert(CaseLog log, Recusals recusals) {
        super(log);
        this.recusals = recusals;
    }

    @Override
    protected String take(String number, DelegateExecution execution) {
        OptionalLong substitute = recusals.replace(Elements.id(execution, "assignment"));
        // the element of this instance of the multi-instance: no other expert's scoring sees it
        substitute.ifPresent(assignment -> execution.setVariable("assignment", Spin.JSON(assignment)));
        execution.setVariableLocal("expertReplaced", substitute.isPresent());
        return substitute.isPresent() ? "replaced" : "not-replaced";
    }
}
